import * as React from "react";
import type { FailureKind, Failure } from "../../../data/transport/failure";
import { Note } from "../Note/Note";
import type { NoteKind } from "../Note/Note";
import { strings } from "../strings";

export interface FailureNoticeProps {
  readonly failure: Failure;
  /** Present where the reader need not be interrupted. */
  readonly kind?: NoteKind | undefined;
  /** A plain sentence of what happened and what to do. */
  readonly children: string;
  readonly onRetry: () => void;
}

/** Trying again helps only where the cause may pass, and not before the time that SharePoint asks to wait. */
const PASSING: readonly FailureKind[] = ["offline", "unexpected"];
/** Tried again by themselves. */
const RECOVERING: readonly FailureKind[] = ["throttled", "offline"];

/** Why nothing, or nothing new, could be read; with a button where pressing it may help. */
export function FailureNotice({
  failure,
  kind = RECOVERING.includes(failure.kind) ? "wait" : "alert",
  children,
  onRetry,
}: FailureNoticeProps): React.ReactElement {
  if (!PASSING.includes(failure.kind)) return <Note kind={kind}>{children}</Note>;
  return (
    <Note
      kind={kind}
      action={
        <button type="button" className="ps-btn" onClick={onRetry}>
          {strings.TryAgain}
        </button>
      }
    >
      {children}
    </Note>
  );
}
