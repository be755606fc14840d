import { ORGANISATION } from "../organisation/organisation";
import type { Interview } from "./interview";

/** For how many days an interview carries the mark of a new one. */
const NEW_DAYS = 14;
const DAY_MS = 86_400_000;

/** Pins end with a day of the headquarters' calendar, whoever looks. */
const headquartersDay = new Intl.DateTimeFormat("sv-SE", { timeZone: ORGANISATION.timeZone });

/** Kept on top, until the end of a day of the headquarters. */
export function isPinned({ pinnedUntil }: Interview, now: Date): boolean {
  return pinnedUntil !== undefined && pinnedUntil.slice(0, 10) >= headquartersDay.format(now);
}

/** Pinned interviews first, then the newest. Does not change the given list. */
export function orderInterviews(interviews: readonly Interview[], now: Date): Interview[] {
  const rank = (interview: Interview): number => (isPinned(interview, now) ? 0 : 1);
  return [...interviews].sort((a, b) => rank(a) - rank(b) || Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || b.id - a.id);
}

/** Published within the last fourteen days. */
export function isNew(interview: Interview, now: Date): boolean {
  const age = now.getTime() - Date.parse(interview.publishedAt);
  return age >= 0 && age < NEW_DAYS * DAY_MS;
}
