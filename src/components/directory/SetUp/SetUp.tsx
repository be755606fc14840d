import * as React from "react";
import type { SetUpPlan } from "../../../data/setup/plan/step";
import type { SiteSetUp } from "../../../data/setup/setUpSite";
import { Note } from "../../shared/Note/Note";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { Plan } from "./Plan";
import { SiteCheck } from "../SiteCheck/SiteCheck";
import { REASONS, remarkText } from "./stepTexts";
import { useSetUp } from "./useSetUp";
import type { SetUpState } from "./useSetUp";
import { texts } from "./texts";
import "./SetUp.css";

export interface SetUpProps {
  readonly setUp: SiteSetUp;
  /** All of it is there: what was read of the site before may no longer be so. */
  readonly onDone: () => void;
  /** The directory works without the list that is missing, and the owner reads why it is asked for. */
  readonly lacksStatuses?: boolean;
}

function Remarks({ remarks, organisersPage }: Pick<SetUpPlan, "remarks" | "organisersPage">): React.ReactElement {
  return (
    <ul className="ps-remarks">
      {remarks.map((remark, index) => (
        <li key={index}>{remarkText(remark)}</li>
      ))}
      <li>
        {texts.RemarkOrganisers}{" "}
        {organisersPage !== undefined && (
          <a href={organisersPage} target="_blank" rel="noopener noreferrer">
            {texts.OrganisersLink}
          </a>
        )}
      </li>
    </ul>
  );
}

/** What is being made: the last step that was begun. */
function doing({ plan, reports, phase }: SetUpState): string {
  const last = [...reports.values()].filter(({ state }) => state === "doing").pop();
  const step = plan?.steps.find(({ id }) => id === last?.id);
  return phase === "running" && step !== undefined ? fill(texts.SetUpDoing, step.list ?? step.what) : "";
}

/** For owners: what the site lacks is read to them first; one button makes it, tells how each part goes, and may be pressed again. */
export default function SetUp({ setUp, onDone, lacksStatuses = false }: SetUpProps): React.ReactElement {
  const state = useSetUp(setUp, onDone);
  const { plan, reports, phase, failure, start } = state;
  const busy = phase === "reading" || phase === "running";
  const missing = plan !== undefined && plan.steps.length > 0;
  return (
    <div className="ps-empty ps-setup">
      <h3>{strings.SetUpTitle}</h3>
      {lacksStatuses && <p>{texts.SetUpLacksStatuses}</p>}
      {failure !== undefined && <Note kind="alert">{fill(texts.SetUpUnread, REASONS[failure.kind])}</Note>}
      {phase === "reading" && <p>{strings.SetUpReading}</p>}
      {phase === "ready" && <p>{missing ? texts.SetUpExplanation : texts.SetUpNothing}</p>}
      {phase === "done" && <Note kind="ok">{texts.SetUpDone}</Note>}
      {phase === "stopped" && failure === undefined && <Note kind="alert">{texts.SetUpStopped}</Note>}
      {missing && (
        <section aria-label={texts.SetUpToDo}>
          <h4>{texts.SetUpToDo}</h4>
          <Plan steps={plan.steps} reports={reports} />
        </section>
      )}
      {plan !== undefined && (
        <section aria-label={texts.SetUpRemarks}>
          <h4>{texts.SetUpRemarks}</h4>
          <Remarks {...plan} />
        </section>
      )}
      <p>
        <button type="button" className="ps-btn ps-btn--fill" aria-disabled={busy} onClick={busy ? undefined : start}>
          {strings.SetUpStart}
        </button>
      </p>
      <p role="status">{doing(state)}</p>
      {/* What was found before the set-up is no longer so. */}
      <SiteCheck key={String(phase === "done")} setUp={setUp} reasons={REASONS} />
    </div>
  );
}
