import * as React from "react";
import type { FailureKind, ReadFailure } from "../../../data/transport/failure";
import { waitSeconds } from "../../../data/transport/failure";
import { Note } from "../Note/Note";
import { fill } from "../fill";
import { strings } from "../strings";

export interface FailureNoticeProps {
  readonly failure: ReadFailure;
  /** Whether something is shown that was read before. */
  readonly stale: boolean;
  readonly onRetry: () => void;
}

const TEXTS: Readonly<Record<FailureKind, string>> = {
  "list-missing": strings.FailureListMissing,
  "no-permission": strings.FailureNoPermission,
  throttled: strings.FailureThrottled,
  offline: strings.FailureOffline,
  "too-large": strings.FailureTooLarge,
  unexpected: strings.FailureUnexpected,
};

/** Trying again helps only where the cause may pass, and not before the time that SharePoint asks to wait. */
const PASSING: readonly FailureKind[] = ["offline", "unexpected"];

/** Why nothing, or nothing new, could be read: a plain sentence and what to do. */
export function FailureNotice({ failure, stale, onRetry }: FailureNoticeProps): React.ReactElement {
  const { kind } = failure;
  const text = fill(TEXTS[kind], waitSeconds(failure));
  const retry = PASSING.includes(kind) ? <button type="button" className="ps-btn" onClick={onRetry}>{strings.TryAgain}</button> : undefined;
  return (
    <Note kind={kind === "throttled" || kind === "offline" ? "wait" : "alert"} {...(retry === undefined ? {} : { action: retry })}>
      {stale ? `${text} ${strings.ShowingEarlier}` : text}
    </Note>
  );
}
