import * as React from "react";
import type { Failure } from "../../../data/transport/failure";
import { FailureNotice } from "../../shared/FailureNotice/FailureNotice";
import type { FailureTexts } from "../../shared/FailureNotice/FailureNotice";
import { strings } from "../strings";

export interface DirectoryFailureProps {
  readonly failure: Failure;
  /** Whether something is shown that was read before. */
  readonly stale: boolean;
  readonly onRetry: () => void;
}

const TEXTS: FailureTexts = { "list-missing": strings.FailureListMissing, "no-permission": strings.FailureNoPermission };

/** Why the directory, or what is new in it, could not be read. */
export function DirectoryFailure({ failure, stale, onRetry }: DirectoryFailureProps): React.ReactElement {
  return <FailureNotice failure={failure} texts={TEXTS} after={stale ? strings.ShowingEarlier : undefined} onRetry={onRetry} />;
}
