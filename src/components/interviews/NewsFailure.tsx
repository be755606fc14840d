import * as React from "react";
import type { FailureKind, Failure } from "../../data/transport/failure";
import { waitSeconds } from "../../data/transport/failure";
import { FailureNotice } from "../shared/FailureNotice/FailureNotice";
import { fill } from "../shared/fill";
import { usePageView } from "../shared/PageRoot/PageView";
import { strings } from "./strings";

/** Longer waits are easier to grasp in minutes. */
const IN_SECONDS = 90;

/** What readers of a homepage cannot mend does not interrupt them. */
const FOR_INFORMATION: readonly FailureKind[] = ["list-missing", "no-permission"];

function waiting(seconds: number): string {
  return seconds <= IN_SECONDS ? fill(strings.ThrottledSeconds, seconds) : fill(strings.ThrottledMinutes, Math.ceil(seconds / 60));
}

function explanation(failure: Failure, isEditor: boolean): string {
  switch (failure.kind) {
    case "list-missing":
      return isEditor ? strings.NotSetUpEditor : strings.NotSetUp;
    case "no-permission":
      return strings.NoPermission;
    case "throttled":
      return waiting(waitSeconds(failure));
    case "offline":
      return strings.Offline;
    case "too-large":
      return isEditor ? strings.TooLargeEditor : strings.Unexpected;
    case "unexpected":
      return strings.Unexpected;
  }
}

export interface NewsFailureProps {
  readonly failure: Failure;
  readonly onTryAgain: () => void;
}

/** Why there are no interviews, or no more of them. */
export function NewsFailure({ failure, onTryAgain }: NewsFailureProps): React.ReactElement {
  const text = explanation(failure, usePageView().isEditor);
  return (
    <FailureNotice failure={failure} kind={FOR_INFORMATION.includes(failure.kind) ? "info" : undefined} onRetry={onTryAgain}>
      {text}
    </FailureNotice>
  );
}
