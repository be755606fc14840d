import type { Permissions } from "../../model/schema/rights";
import type { SetUpPlan } from "../plan/step";
import type { SiteState } from "../state/siteState";
import type { Answered } from "./answered";

export interface WebSeen {
  /** Of whoever asks. */
  readonly permissions: Permissions;
  /** Locale id. */
  readonly language: number;
  /** Names and values of headers by which SharePoint asks to slow down. */
  readonly slowDown: readonly string[];
}

export interface TimeZoneSeen {
  readonly id: number;
  /** Minutes from local time to UTC, and what is added to them in summer. */
  readonly bias: number;
  readonly summerBias: number;
}

export interface DigestSeen {
  readonly seconds: number;
  readonly sharePointVersion: string;
}

/** What the checks look at: the site as the set-up sees it, and what else SharePoint answers. */
export interface Seen {
  readonly productVersion: string;
  readonly site: SiteState;
  readonly plan: SetUpPlan;
  readonly web: Answered<WebSeen>;
  readonly timeZone: Answered<TimeZoneSeen>;
  readonly digest: Answered<DigestSeen>;
  /** On the volunteers' list, of whoever asks; absent while there is none. */
  readonly listPermissions?: Answered<Permissions>;
  /** How many changes of that list are told since its log ended a moment ago; undefined: it tells nothing. */
  readonly changes?: Answered<number | undefined>;
}
