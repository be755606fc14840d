import { ArrowSync20Regular } from "@fluentui/react-icons/headless/svg/arrow-sync";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { Circle20Regular } from "@fluentui/react-icons/headless/svg/circle";
import { Clock20Regular } from "@fluentui/react-icons/headless/svg/clock";
import { Warning20Regular } from "@fluentui/react-icons/headless/svg/warning";
import * as React from "react";
import type { Step } from "../../../data/setup/plan/step";
import type { StepReport } from "../../../data/setup/steps/runSteps";
import { fill } from "../../shared/fill";
import { partState, planGroups } from "./planParts";
import type { PartState, PlanPart } from "./planParts";
import { partText, REASONS } from "./stepTexts";
import { texts } from "./texts";

export interface PlanProps {
  readonly steps: readonly Step[];
  readonly reports: ReadonlyMap<string, StepReport>;
}

const ICONS = {
  todo: Circle20Regular,
  doing: ArrowSync20Regular,
  done: CheckmarkCircle20Regular,
  refused: Warning20Regular,
  waiting: Clock20Regular,
};

const STATES: Readonly<Record<PartState, string>> = {
  todo: texts.StateToDo,
  doing: texts.StateDoing,
  done: texts.StateDone,
  refused: texts.StateRefused,
  waiting: texts.StateWaiting,
};

/** Why a step was refused, what to do, and SharePoint's own words for those who look further. */
function Refusal({
  step,
  report,
}: {
  readonly step: Step;
  readonly report: StepReport & { readonly state: "refused" };
}): React.ReactElement {
  return (
    <p className="ps-plan__why">
      {fill(texts.StepRefused, step.what, REASONS[report.kind])} <span className="ps-small ps-muted">{report.words}</span>
    </p>
  );
}

function Part({ part, reports }: { readonly part: PlanPart } & Pick<PlanProps, "reports">): React.ReactElement {
  const state = partState(part, reports);
  const Icon = ICONS[state];
  return (
    <li className="ps-plan__part" data-state={state}>
      <Icon className="ps-i" aria-hidden />
      <span className="ps-vh">{STATES[state]}</span>
      <div>
        <p>{partText(part)}</p>
        {part.steps.map((step) => {
          const report = reports.get(step.id);
          return report?.state === "refused" ? <Refusal key={step.id} step={step} report={report} /> : null;
        })}
      </div>
    </li>
  );
}

/** What is going to be made or changed, and while it is, how each part goes. */
export function Plan({ steps, reports }: PlanProps): React.ReactElement {
  return (
    <ul className="ps-plan">
      {planGroups(steps).map(({ list, parts }) => (
        <li key={list ?? ""}>
          <h4>{list === undefined ? texts.PlanOfSite : fill(texts.PlanOfList, list)}</h4>
          <ul>
            {parts.map((part) => (
              <Part key={part.id} part={part} reports={reports} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
