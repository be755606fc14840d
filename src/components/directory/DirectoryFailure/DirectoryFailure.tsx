import * as React from "react";
import type { FailureKind, Failure } from "../../../data/transport/failure";
import { waitSeconds } from "../../../data/transport/failure";
import { FailureNotice } from "../../shared/FailureNotice/FailureNotice";
import { fill } from "../../shared/fill";
import { strings } from "../strings";

export interface DirectoryFailureProps {
  readonly failure: Failure;
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

/** Why the directory, or what is new in it, could not be read. */
export function DirectoryFailure({ failure, stale, onRetry }: DirectoryFailureProps): React.ReactElement {
  const text = fill(TEXTS[failure.kind], waitSeconds(failure));
  return (
    <FailureNotice failure={failure} onRetry={onRetry}>
      {stale ? `${text} ${strings.ShowingEarlier}` : text}
    </FailureNotice>
  );
}
