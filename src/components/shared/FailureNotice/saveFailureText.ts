import type { Failure } from "../../../data/transport/failure";
import type { FailureKind } from "../../../data/transport/failureKind";
import { strings } from "../strings";

const TEXTS: Readonly<Record<FailureKind, string>> = {
  "signed-out": strings.SaveSignedOut,
  "no-permission": strings.SaveNoPermission,
  "list-missing": strings.SaveListMissing,
  throttled: strings.SaveThrottled,
  offline: strings.SaveOffline,
  "too-large": strings.SaveTooLarge,
  conflict: strings.SaveConflict,
  duplicate: strings.SaveDuplicate,
  invalid: strings.SaveInvalid,
  unexpected: strings.SaveUnexpected,
};

/** Why something could not be saved, and what to do; what was typed has to stay where it is. */
export function saveFailureText({ kind, mayHaveHappened }: Failure): string {
  return mayHaveHappened ? strings.SaveUnknown : TEXTS[kind];
}
