import type { Language } from "../../text";
import { eraYear } from "../../volunteer/entryLabel";

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

/** 平成17〜28年, but 昭和63年〜平成5年. */
function eraSpan(from: number, to: number): string {
  const [start, end] = [entryYearEra(from), entryYearEra(to)];
  const sameEra = start.slice(0, 2) === end.slice(0, 2);
  if (start === end) return start;
  return sameEra ? `${start.replace(/年$/, "")}〜${end.slice(2)}` : `${start}〜${end}`;
}

function japanese(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to !== undefined) return eraSpan(from, to);
  return from === undefined ? `${entryYearEra(to ?? 0)}以前` : `${entryYearEra(from)}以降`;
}

function english(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to !== undefined) return from === to ? `in ${from}` : `${from}–${to}`;
  return from === undefined ? `until ${to ?? ""}` : `from ${from}`;
}

/** The chip of a range of entry years: 入省 平成17〜28年 / Joined 2005–2016. Undefined without a range. */
export function yearRangeLabel(from: number | undefined, to: number | undefined, language: Language): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return language === "en" ? `Joined ${english(from, to)}` : `入省 ${japanese(from, to)}`;
}
