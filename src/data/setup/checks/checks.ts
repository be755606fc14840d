import { asDeclared } from "./asDeclared";
import { changeLog } from "./changeLog";
import { digest } from "./digest";
import { excess } from "./excess";
import type { Check, Finding } from "./finding";
import { language } from "./language";
import { ownRights } from "./ownRights";
import type { Seen } from "./seen";
import { throttling } from "./throttling";
import { timeZone } from "./timeZone";
import { uniquePerson } from "./uniquePerson";
import { version } from "./version";
import { versions } from "./versions";

/** Every check, in the order in which it is told. */
const CHECKS = {
  version,
  lists: asDeclared("list", "itemTitle", "view", "name"),
  columns: asDeclared("column"),
  indexes: asDeclared("index"),
  settings: asDeclared("settings"),
  levels: asDeclared("level", "group"),
  rights: asDeclared("rights"),
  excess,
  uniquePerson,
  versions,
  ownRights,
  changeLog,
  digest,
  timeZone,
  language,
  throttling,
} as const satisfies Readonly<Record<string, Check>>;

export type CheckName = keyof typeof CHECKS;

export interface Checked extends Finding {
  readonly check: CheckName;
}

/** What all checks find. */
export function checkAll(seen: Seen): readonly Checked[] {
  return (Object.keys(CHECKS) as CheckName[]).map((check) => ({ check, ...CHECKS[check](seen) }));
}
