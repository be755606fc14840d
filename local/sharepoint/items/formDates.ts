import { fromWallClock, isKeptInstant, isoInstant } from "../columns/siteTime";

/** The text is no date of the site's forms. */
export class FormDateError extends Error {}

/** How forms of a site write dates. */
interface DateFormat {
  /** With groups for the parts. */
  readonly patterns: readonly RegExp[];
  /** The example that a refusal gives. */
  readonly day: string;
  readonly time: string;
}

const TIME_24 = "(?:[ ]+(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?)?";
const TIME_12 = "[ ]+(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?[ ]?(?<half>[AP]M)";
/** Every site takes dates that begin with the year. */
const YEAR_FIRST = "(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})";
const MONTH_FIRST = "(?<month>\\d{1,2})(?<mark>[-/])(?<day>\\d{1,2})\\k<mark>(?<year>\\d{4})";
const patterns = (...texts: readonly string[]): readonly RegExp[] => texts.map((text) => new RegExp(`^${text}$`, "iu"));

const JAPANESE = 1041;
const DAY = 86_400_000;
const JAPAN: DateFormat = { patterns: patterns(YEAR_FIRST + TIME_24), day: "2012/02/23", time: "2012/02/23 14:25" };
const UNITED_STATES: DateFormat = {
  patterns: [YEAR_FIRST, MONTH_FIRST].flatMap((date) => patterns(date + TIME_24, date + TIME_12)),
  day: "2/23/2012",
  time: "2/23/2012 2:25 PM",
};

/** The hour of a day that has halves of twelve; NaN for one that no clock shows. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? NaN : (hour % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
}

/** What a clock would show, as if it were UTC; NaN for a day or a time that does not exist. */
function wallClockIn({
  year,
  month,
  day,
  hour = "0",
  minute = "0",
  second = "0",
  half,
}: Readonly<Record<string, string | undefined>>): number {
  const [hours, minutes, seconds] = [hourOf(Number(hour), half), Number(minute), Number(second)];
  const wall = new Date(0);
  // Date.UTC takes years of two digits for those of the last century.
  wall.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  wall.setUTCHours(hours, minutes, seconds);
  return wall.getUTCMonth() === Number(month) - 1 && hours < 24 && minutes < 60 && seconds < 60 ? wall.getTime() : NaN;
}

/**
 * Reads a date as the forms of the site write it, in the site's time: `2/23/2012 2:25 PM` on an English site, `2012/02/23 14:25` on a Japanese
 * one. Both take `2012-02-23 14:25:00`, and neither takes ISO with its `T`.
 *
 * @param language - of the site, which its regional settings follow: 1041 ja-JP, any other en-US
 * @returns ISO instant
 * @throws FormDateError with the sentence of the form
 * @see https://github.com/SharePoint/sp-dev-docs/issues/4917
 */
export function formDate(
  text: string,
  dateOnly: boolean,
  { language, timeZone }: { readonly language: number; readonly timeZone: string },
): string {
  const format = language === JAPANESE ? JAPAN : UNITED_STATES;
  const found = format.patterns.map((pattern) => pattern.exec(text.trim())?.groups).find((groups) => groups !== undefined);
  const wall = wallClockIn(found ?? {});
  if (Number.isNaN(wall))
    throw new FormDateError(dateOnly ? `Enter a date like this: ${format.day}` : `Enter a date and time like this: ${format.time}`);
  const instant = fromWallClock(dateOnly ? Math.floor(wall / DAY) * DAY : wall, timeZone);
  if (!isKeptInstant(instant)) throw new FormDateError("Enter a date between 1/1/1900 and 12/31/8900.");
  return isoInstant(instant);
}
