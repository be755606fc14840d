import * as React from "react";
import type { Failure } from "../../../data/transport/failure";
import type { FailureKind } from "../../../data/transport/failureKind";
import { Note } from "../Note/Note";
import type { NoteKind } from "../Note/Note";
import { strings } from "../strings";
import { Countdown } from "./Countdown";

/** What a part of the page says in words of its own. */
export type FailureTexts = Readonly<Partial<Record<Exclude<FailureKind, "throttled">, string>>>;

export interface FailureNoticeProps {
  readonly failure: Failure;
  /** Present where the reader need not be interrupted. */
  readonly kind?: NoteKind | undefined;
  readonly texts?: FailureTexts;
  /** A sentence that follows. */
  readonly after?: string | undefined;
  readonly onRetry: () => void;
}

/** Trying again helps only where the cause may pass, and not before the time that SharePoint asks to wait. */
const PASSING: readonly FailureKind[] = ["offline", "unexpected"];
/** Tried again by themselves. */
const RECOVERING: readonly FailureKind[] = ["throttled", "offline"];

const TEXTS: FailureTexts = {
  "signed-out": strings.FailureSignedOut,
  "no-permission": strings.FailureNoPermission,
  "list-missing": strings.FailureListMissing,
  offline: strings.FailureOffline,
  "too-large": strings.FailureTooLarge,
};

function reload(): void {
  window.location.reload();
}

function actionFor(kind: FailureKind, onRetry: () => void): React.ReactElement | undefined {
  const signedOut = kind === "signed-out";
  if (!signedOut && !PASSING.includes(kind)) return undefined;
  return (
    <button type="button" className="ps-btn" onClick={signedOut ? reload : onRetry}>
      {signedOut ? strings.Reload : strings.TryAgain}
    </button>
  );
}

/** Why nothing, or nothing new, could be read, and what to do; with a button where pressing it may help. */
export function FailureNotice({
  failure,
  kind = RECOVERING.includes(failure.kind) ? "wait" : "alert",
  texts,
  after,
  onRetry,
}: FailureNoticeProps): React.ReactElement {
  return (
    <Note kind={kind} action={actionFor(failure.kind, onRetry)}>
      {failure.kind === "throttled" ? (
        <Countdown failure={failure} />
      ) : (
        (texts?.[failure.kind] ?? TEXTS[failure.kind] ?? strings.FailureUnexpected)
      )}
      {after !== undefined && ` ${after}`}
    </Note>
  );
}
