import type { Checked, CheckName } from "../../../data/setup/checks/checks";
import type { FindingState } from "../../../data/setup/checks/finding";
import { texts } from "./texts";

export const STATES: Readonly<Record<FindingState, string>> = {
  ok: texts.CheckOk,
  differs: texts.CheckDiffers,
  wanting: texts.CheckWanting,
  unanswered: texts.CheckUnanswered,
};

interface CheckText {
  readonly name: string;
  /** What follows where it is not as expected, and what to do; absent: it always is. */
  readonly cure?: string;
}

const CHECKS: Readonly<Record<CheckName, CheckText>> = {
  version: { name: texts.CheckOfVersion },
  lists: { name: texts.CheckOfLists, cure: texts.CureSetUp },
  columns: { name: texts.CheckOfColumns, cure: texts.CureSetUp },
  indexes: { name: texts.CheckOfIndexes, cure: texts.CureSetUp },
  settings: { name: texts.CheckOfSettings, cure: texts.CureSetUp },
  levels: { name: texts.CheckOfLevels, cure: texts.CureSetUp },
  rights: { name: texts.CheckOfRights, cure: texts.CureSetUp },
  excess: { name: texts.CheckOfExcess, cure: texts.CureExcess },
  uniquePerson: { name: texts.CheckOfUnique, cure: texts.CureUnique },
  versions: { name: texts.CheckOfVersions, cure: texts.CureSetUp },
  ownRights: { name: texts.CheckOfOwnRights, cure: texts.CureOwnRights },
  changeLog: { name: texts.CheckOfChanges, cure: texts.CureChanges },
  digest: { name: texts.CheckOfDigest },
  timeZone: { name: texts.CheckOfTimeZone, cure: texts.CureTimeZone },
  language: { name: texts.CheckOfLanguage, cure: texts.CureLanguage },
  throttling: { name: texts.CheckOfThrottling, cure: texts.CureThrottling },
};

export const checkName = ({ check }: Checked): string => CHECKS[check].name;

/** What follows from a finding, and what to do; undefined where nothing does. */
export function cureText({ check, state, refusal }: Checked): string | undefined {
  if (state === "ok") return undefined;
  if (state !== "unanswered") return CHECKS[check].cure;
  // Nobody could be asked: the list is missing.
  return refusal === undefined ? texts.CureSetUp : texts.CureUnanswered;
}
