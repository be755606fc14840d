import { expiredChangeToken, invalidChangeToken } from "../answers/errors";
import type { List } from "../store/lists";
import { logStart } from "../store/changes";
import type { Site } from "../store/site";

/** What a log is read of, by the number tokens use. */
export const ChangeScope = { site: 1, web: 2, list: 3 } as const;
export type ChangeScope = (typeof ChangeScope)[keyof typeof ChangeScope];

/** Whose log a token belongs to. */
export interface LogScope {
  readonly scope: ChangeScope;
  /** GUID of the site, the web or the list. */
  readonly id: string;
  /** Present: only this list's changes. */
  readonly listKey?: number;
}

/** A place in the log: after the change of this number, or at this time where the number is not known. */
export interface ChangeToken {
  /** ISO instant with milliseconds. */
  readonly time: string;
  readonly number?: number;
}

export const siteLog = (site: Site): LogScope => ({ scope: ChangeScope.site, id: site.web.siteId });
export const webLog = (site: Site): LogScope => ({ scope: ChangeScope.web, id: site.web.webId });
export const listLog = (list: List): LogScope => ({ scope: ChangeScope.list, id: list.id, listKey: list.key });

const VERSION = 1;
const UNKNOWN = -1;
/** Ticks of 100 ns from year 1, where .NET's time begins, to 1970. */
const TICKS_BEFORE_1970 = 621_355_968_000_000_000n;
const TICKS_PER_MILLISECOND = 10_000n;
/** The end of the year 9999, where it ends. */
const LAST_TICKS = 3_155_378_975_999_999_999n;
const TOKEN = /^1;([123]);\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?;(\d{1,19});(-1|\d{1,15})$/iu;

/**
 * `1;3;<GUID of the list>;<ticks>;<number>`
 *
 * @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-services/bb417456(v=office.12)
 */
export function writeChangeToken({ scope, id }: LogScope, { time, number = UNKNOWN }: ChangeToken): string {
  return [VERSION, scope, id, BigInt(Date.parse(time)) * TICKS_PER_MILLISECOND + TICKS_BEFORE_1970, number].join(";");
}

/**
 * Reads a token that a log gave, or a client made of a time with the number -1.
 *
 * @throws SharePointError 500 for a text that is no token, is one of another log, or of a time whose changes are kept no more
 */
export function readChangeToken({ scope, id }: LogScope, text: string, now: Date): ChangeToken {
  const [, writtenScope, writtenId = "", ticks = "0", number] = TOKEN.exec(text.trim()) ?? [];
  if (Number(writtenScope) !== scope || writtenId.toLowerCase() !== id || BigInt(ticks) > LAST_TICKS) throw invalidChangeToken();
  const time = new Date(Number((BigInt(ticks) - TICKS_BEFORE_1970) / TICKS_PER_MILLISECOND));
  if (time.getTime() < Date.parse(logStart(now))) throw expiredChangeToken();
  return { time: time.toISOString(), ...(Number(number) === UNKNOWN ? {} : { number: Number(number) }) };
}

/** Where the log ends now. */
export function currentChangeToken(site: Site, log: LogScope, now = new Date()): string {
  return writeChangeToken(log, { time: now.toISOString(), number: site.changes.last });
}
