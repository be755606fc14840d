import { ArrowRight20Regular } from "@fluentui/react-icons/headless/svg/arrow-right";
import { Copy20Regular } from "@fluentui/react-icons/headless/svg/copy";
import * as React from "react";
import type { Availability } from "../../../domain/volunteer/volunteer";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { useHandOver } from "../../shared/CopyLink/useHandOver";
import { strings } from "../strings";
import { texts } from "./texts";
import "./FirstMessage.css";

export interface WhenToExpectProps {
  readonly availability: Availability;
  /** Leads to others who know the same. */
  readonly onFindSimilar?: (() => void) | undefined;
  /** Others who know the same; made when the reader wants to know. */
  readonly children?: React.ReactElement | undefined;
}

/** When an answer can be expected, and what to do where none comes. */
export function WhenToExpect({ availability, onFindSimilar, children }: WhenToExpectProps): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  return (
    <div className="ps-expect ps-small">
      <p>{availability === "slow" ? texts.PanelSlow : fill(texts.AnswerExpected, terms.answerTime)}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{texts.NoAnswer}</summary>
        <p>{texts.NoAnswerAdvice}</p>
        <Nudge />
        {onFindSimilar !== undefined && (
          <button type="button" className="ps-btn ps-btn--quiet" onClick={onFindSimilar}>
            {strings.FindSimilar}
            <ArrowRight20Regular className="ps-i" aria-hidden />
          </button>
        )}
        {open && children}
      </details>
    </div>
  );
}

/** One sentence that asks again, to be copied. */
function Nudge(): React.ReactElement {
  const { outcome, handOver } = useHandOver(texts.Nudge, (text) => navigator.clipboard.writeText(text));
  return (
    <>
      <p className="ps-expect__nudge">{texts.Nudge}</p>
      <button type="button" className="ps-btn ps-btn--quiet" onClick={handOver}>
        <Copy20Regular className="ps-i" aria-hidden />
        {texts.CopyNudge}
      </button>
      <p role="status">
        {outcome === "done" && texts.NudgeCopied}
        {outcome === "refused" && texts.NudgeToCopy}
      </p>
    </>
  );
}
