import type { Language } from "../text";
import { eraYear } from "./eraYear";
import type { CareerLine } from "./volunteer";

const CELLS = /\s*[｜|]\s*/;
const DATE = String.raw`(\d{4})(?:[-/.](\d{1,2})|年(?:\s*(\d{1,2})月)?)?`;
const PERIOD = new RegExp(String.raw`^(?:${DATE})?\s*(?:([〜～~–—\-])\s*(?:${DATE}|現在)?)?$`, "u");

interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** `undefined`: no date was written. `null`: something else than a date was written. */
function month(year: string | undefined, dashed: string | undefined, kanji: string | undefined): string | undefined | null {
  if (year === undefined) return undefined;
  const written = dashed ?? kanji;
  if (written === undefined) return year;
  const number = Number(written);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, "0")}` : null;
}

/** The period in a first cell, or undefined when the cell is not a period: 2013-04〜2016-03, 2013年4月〜, 2018. */
function period(cell: string): Period | undefined {
  const match = PERIOD.exec(cell.normalize("NFKC"));
  if (match === null) return undefined;
  const from = month(match[1], match[2], match[3]);
  const end = month(match[5], match[6], match[7]);
  if (from === null || end === null) return undefined;
  const to = match[4] === undefined ? from : end;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function careerLine(text: string): CareerLine {
  const cells = text.split(CELLS);
  const when = cells.length > 1 ? period(cells[0] ?? "") : undefined;
  const [place = "", role = "", ...rest] = when === undefined ? cells : cells.slice(1);
  const note = rest.filter((cell) => cell !== "").join("｜");
  return { ...when, place, ...(role === "" ? {} : { role }), ...(note === "" ? {} : { note }) };
}

/**
 * Career lines from the text that the volunteer wrote: one line each, `period｜place｜role｜note`.
 *
 * The period may be left out, empty, or as people write it: 2013-04〜2016-03, 2013年4月～現在, 2013/4 - 2016/3, 2018.
 * A single date is the whole period. A line without bars is kept as the place. Lines without a place are dropped.
 */
export function parseCareer(text: string): CareerLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(careerLine)
    .filter((line) => line.place !== "");
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** When something of a career was, in the calendar of the reader: 平成25年（2013年）4月 / Apr 2013. @param date - `2013-04` or `2013` */
export function careerDate(date: string, language: Language): string {
  const [year = "", monthText] = date.split("-");
  const month = monthText === undefined ? undefined : Number(monthText);
  if (language === "en") return month === undefined ? year : `${MONTHS[month - 1] ?? ""} ${year}`;
  return `${japaneseYear(Number(year), month)}${month === undefined ? "" : `${month}月`}`;
}

/** As {@link careerDate}, in one calendar: 平成25年4月 / Apr 2013. */
export function shortCareerDate(date: string, language: Language): string {
  return careerDate(date, language).replace(/（.*?）/u, "");
}

/** 平成25年（2013年）; the western year alone where the month would have to tell the era, and before every era. */
function japaneseYear(year: number, month: number | undefined): string {
  try {
    const [first, last] = [eraYear(year, month ?? 1), eraYear(year, month ?? 12)];
    return first === last ? `${first}（${year}年）` : `${year}年`;
  } catch {
    return `${year}年`;
  }
}
