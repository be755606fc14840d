import { ORGANISATION } from "../../domain/organisation/organisation";
import type { Language } from "../../domain/text";

/** An interview is published on a day of the headquarters' calendar, whoever looks. */
const { timeZone } = ORGANISATION;

const JAPANESE = new Intl.DateTimeFormat("ja-JP", { timeZone, year: "numeric", month: "long", day: "numeric", weekday: "short" });
const ENGLISH = new Intl.DateTimeFormat("en-GB", { timeZone, year: "numeric", month: "long", day: "numeric" });
const MACHINE = new Intl.DateTimeFormat("sv-SE", { timeZone });

export interface PublicationDate {
  /** `2026年11月22日（日）`, `22 November 2026`. */
  readonly text: string;
  /** For `datetime`: `2026-11-22`. */
  readonly day: string;
}

/**
 * The day of publication as it is written beside an interview.
 *
 * @param publishedAt - ISO instant
 */
export function publicationDate(publishedAt: string, language: Language): PublicationDate {
  const instant = new Date(publishedAt);
  const text = language === "en" ? ENGLISH.format(instant) : JAPANESE.format(instant).replace("(", "（").replace(")", "）");
  return { text, day: MACHINE.format(instant) };
}
