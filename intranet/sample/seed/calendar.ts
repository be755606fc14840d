/** The day on which the stories of the sample are set. Fixed, so that the same seed gives the same people on any day. */
export const SAMPLE_DAY = "2026-11-22";

/** Months since year 0: months can be added and compared as numbers. */
export type Month = number;

/** @param month - 1 to 12 */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** `2013-04`, as career lines hold it. */
export function monthText(month: Month): string {
  return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The month of {@link SAMPLE_DAY}. */
export const SAMPLE_MONTH: Month = monthOf(Number(SAMPLE_DAY.slice(0, 4)), Number(SAMPLE_DAY.slice(5, 7)));

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day so many days from another; negative: before it. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of an instant in Tokyo. */
export function tokyoDay(instant: Date): string {
  return new Date(instant.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The instant of a time of day in Tokyo, where the site's clock is. */
export function tokyoInstant(day: string, time = "00:00"): string {
  return new Date(`${day}T${time}:00+09:00`).toISOString().replace(".000Z", "Z");
}
