import * as React from "react";
import type { Failure } from "../../data/transport/failure";
import type { FailureKind } from "../../data/transport/failureKind";
import { FailureNotice } from "../shared/FailureNotice/FailureNotice";
import type { FailureTexts } from "../shared/FailureNotice/FailureNotice";
import { usePageView } from "../shared/PageRoot/PageView";
import { strings } from "./strings";

/** What readers of a homepage cannot mend does not interrupt them. */
const FOR_INFORMATION: readonly FailureKind[] = ["list-missing", "no-permission"];

const FOR_READERS: FailureTexts = {
  "list-missing": strings.NotSetUp,
  "no-permission": strings.NoPermission,
  "too-large": strings.Unexpected,
  unexpected: strings.Unexpected,
};
const FOR_EDITORS: FailureTexts = { ...FOR_READERS, "list-missing": strings.NotSetUpEditor, "too-large": strings.TooLargeEditor };

export interface NewsFailureProps {
  readonly failure: Failure;
  readonly onTryAgain: () => void;
}

/** Why there are no interviews, or no more of them. */
export function NewsFailure({ failure, onTryAgain }: NewsFailureProps): React.ReactElement {
  return (
    <FailureNotice
      failure={failure}
      kind={FOR_INFORMATION.includes(failure.kind) ? "info" : undefined}
      texts={usePageView().isEditor ? FOR_EDITORS : FOR_READERS}
      onRetry={onTryAgain}
    />
  );
}
