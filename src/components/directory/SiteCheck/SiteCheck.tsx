import { CheckmarkCircle20Regular } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { Clock20Regular } from "@fluentui/react-icons/headless/svg/clock";
import { Info20Regular } from "@fluentui/react-icons/headless/svg/info";
import { Warning20Regular } from "@fluentui/react-icons/headless/svg/warning";
import * as React from "react";
import type { Checked } from "../../../data/setup/checks/checks";
import { report } from "../../../data/setup/checks/report";
import type { SiteSetUp } from "../../../data/setup/setUpSite";
import type { FailureKind } from "../../../data/transport/failureKind";
import { Note } from "../../shared/Note/Note";
import { fill } from "../../shared/fill";
import { texts } from "./texts";
import { checkName, cureText, STATES } from "./checkTexts";
import { Report } from "./Report";
import { useSiteCheck } from "./useSiteCheck";
import type { SiteCheckState } from "./useSiteCheck";
import "./SiteCheck.css";

const ICONS = { ok: CheckmarkCircle20Regular, differs: Info20Regular, wanting: Warning20Regular, unanswered: Clock20Regular };

function Found({ found }: { readonly found: Checked }): React.ReactElement {
  const Icon = ICONS[found.state];
  const cure = cureText(found);
  return (
    <li className="ps-plan__part">
      <Icon className="ps-i" aria-hidden />
      <div>
        <p>
          {checkName(found)} <strong>{STATES[found.state]}</strong>
        </p>
        {cure !== undefined && <p className="ps-plan__why">{cure}</p>}
        {found.facts.length > 0 && <p className="ps-muted ps-facts">{found.facts.join(", ")}</p>}
      </div>
    </li>
  );
}

/** What is heard when a check has ended. */
function outcome({ running, checked }: SiteCheckState): string {
  if (running) return texts.CheckDoing;
  if (checked === undefined) return "";
  const toLookAt = checked.filter(({ state }) => state !== "ok").length;
  return toLookAt === 0 ? texts.CheckAllWell : fill(texts.CheckToLookAt, toLookAt);
}

export interface SiteCheckProps {
  readonly setUp: Pick<SiteSetUp, "check">;
  /** Why a site could not be read, in words. */
  readonly reasons: Readonly<Record<FailureKind, string>>;
}

/** For owners: whether site and tenant are as the product expects, and a report of it to hand on. */
export function SiteCheck({ setUp, reasons }: SiteCheckProps): React.ReactElement {
  const state = useSiteCheck(setUp);
  const { running, checked, failure, start } = state;
  return (
    <section aria-label={texts.CheckTitle}>
      <h4>{texts.CheckTitle}</h4>
      <p className="ps-small">{texts.CheckExplanation}</p>
      <p>
        <button type="button" className="ps-btn" aria-disabled={running} onClick={running ? undefined : start}>
          {texts.CheckStart}
        </button>
      </p>
      {failure !== undefined && <Note kind="alert">{fill(texts.CheckUnread, reasons[failure.kind])}</Note>}
      <p role="status">{outcome(state)}</p>
      {checked !== undefined && (
        <>
          <ul className="ps-plan">
            {checked.map((found) => (
              <Found key={found.check} found={found} />
            ))}
          </ul>
          <Report text={report(checked)} />
        </>
      )}
    </section>
  );
}
