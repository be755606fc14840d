import { wallClock } from "../columns/siteTime";

const DAY = 86_400_000;
/** Day 0 of serial numbers, in milliseconds. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of 31 December 9999, the last day that formulas know. */
export const LAST_DAY = 2_958_465;

/** Serial number of an instant on the clock of a zone. */
export const serialOf = (instant: number, timeZone: string): number => (wallClock(instant, timeZone) - EPOCH) / DAY;

/** Serial number of a day; months and days may run over, as in Excel's `DATE`. @param month - 1 is January */
export const serialOfDay = (year: number, month: number, day: number): number => (Date.UTC(year, month - 1, day) - EPOCH) / DAY;

/** The day and time of a serial number, as if the clock showed UTC. Rounded to seconds: fractions of days are not exact. */
export const dateOf = (serial: number): Date => new Date(Math.round((serial * DAY) / 1000) * 1000 + EPOCH);
