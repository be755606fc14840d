import { ORGANISATION } from "../organisation/organisation";
import type { Language } from "../text";
import { eraOf, eraYear } from "./eraYear";

/** The year of an entry: 平成25年（2013年） / 2013. @throws RangeError as {@link eraYear} */
export function entryYearName(year: number, month: number, language: Language): string {
  const era = eraYear(year, month);
  return language === "en" ? String(year) : `${era}（${year}年）`;
}

/** As {@link entryYearName}, in one calendar: 平成25年 / 2013. @throws RangeError as {@link eraYear} */
export function shortEntryYearName(year: number, month: number, language: Language): string {
  const era = eraYear(year, month);
  return language === "en" ? String(year) : era;
}

/**
 * The ways in which people type the year of entry into a search box: 2013年, 平成25年, H25, 令和1年.
 * A year that the calendar does not know is searched by nobody and must not hide the profile: it is found by its figures alone.
 */
export function entryYearWords(year: number, month: number): string[] {
  let known: ReturnType<typeof eraOf>;
  try {
    known = eraOf(year, month);
  } catch {
    return [String(year)];
  }
  const { era, yearOfEra } = known;
  const spoken = eraYear(year, month);
  const years = [
    `${year}年`,
    `${year}年${month}月`,
    spoken,
    `${spoken}${month}月`,
    `${era.name}${yearOfEra}年`,
    `${era.letter}${yearOfEra}年`,
  ];
  return [...new Set(years)].map((written) => `${written}${ORGANISATION.terms.entry.ja}`);
}
