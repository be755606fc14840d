import type { Language } from "../../../domain/text";
import { selectOf } from "../../model/fields/field";
import { VOLUNTEER_FIELDS } from "../../model/lists/volunteerFields";

const { consentVersion: _version, consentedAt: _time, comments: _comments, ...read } = VOLUNTEER_FIELDS;

/** What the directory reads of each volunteer. */
export const DIRECTORY_FIELDS = read;

const { id, siteName, entryMonth, availableFrom, career, starterTexts, reading, romaji } = DIRECTORY_FIELDS;
const LATE = { siteName, entryMonth, availableFrom, career, starterTexts };

/**
 * What only an open profile shows and a search finds, nearly half of all that is read: it comes once the cards are there.
 * Until then the common starters are offered, which is what most people want anyway, everybody has joined in April, as nearly everybody has,
 * and whoever rests by their profile does so without an end.
 * How a card helps to read the name depends on the reader; the other spelling is only searched, and puts people in kana order.
 */
export const LATE_FIELDS = { ja: { ...LATE, romaji }, en: { ...LATE, reading } };

/** What is asked of the list of volunteers, in two readings. */
export interface VolunteerColumns {
  /** What cards, facets and orders need: read first. */
  readonly cards: readonly string[];
  readonly details: readonly string[];
}

/** @param language - of the reader */
export function volunteerColumns(language: Language): VolunteerColumns {
  const late = selectOf(LATE_FIELDS[language]);
  return { cards: selectOf(DIRECTORY_FIELDS).filter((column) => !late.includes(column)), details: [...selectOf({ id }), ...late] };
}
