import { eraYear } from "./eraYear";

/** The year of entry begins in April, so April decides the era of a whole year: 2019 is 平成31年. */
const APRIL = 4;

/** The year of entry in the Japanese calendar; a year before every era, as from a link made by hand, as it is: 1900年. */
export function entryYearEra(year: number): string {
  try {
    return eraYear(year, APRIL);
  } catch {
    return `${year}年`;
  }
}

/** A range of years of entry in the Japanese calendar: 平成17〜28年, but 昭和63年〜平成5年; 平成25年 where it is one year. */
export function entryYearEras(from: number, to: number): string {
  const [start, end] = [entryYearEra(from), entryYearEra(to)];
  const sameEra = start.slice(0, 2) === end.slice(0, 2);
  if (start === end) return start;
  return sameEra ? `${start.replace(/年$/, "")}〜${end.slice(2)}` : `${start}〜${end}`;
}
