import type { Failure } from "../../../data/transport/failure";
import type { FailureKind } from "../../../data/transport/failureKind";
import { texts } from "./texts";

const TEXTS: Readonly<Record<FailureKind, string>> = {
  "signed-out": texts.SaveSignedOut,
  "no-permission": texts.SaveNoPermission,
  "list-missing": texts.SaveListMissing,
  throttled: texts.SaveThrottled,
  offline: texts.SaveOffline,
  "too-large": texts.SaveTooLarge,
  conflict: texts.SaveConflict,
  duplicate: texts.SaveDuplicate,
  invalid: texts.SaveInvalid,
  unexpected: texts.SaveUnexpected,
};

/** Why something could not be saved, and what to do; what was typed has to stay where it is. */
export function saveFailureText({ kind, mayHaveHappened }: Failure): string {
  return mayHaveHappened ? texts.SaveUnknown : TEXTS[kind];
}
