import { wallClock } from "../columns/siteTime";
import type { FilterFunction } from "./filterGrammar";

export type DateFunction = Exclude<FilterFunction, "startswith" | "substringof">;

const PARTS: Readonly<Record<DateFunction, (clock: Date) => number>> = {
  year: (clock) => clock.getUTCFullYear(),
  month: (clock) => clock.getUTCMonth() + 1,
  day: (clock) => clock.getUTCDate(),
  hour: (clock) => clock.getUTCHours(),
  minute: (clock) => clock.getUTCMinutes(),
  second: (clock) => clock.getUTCSeconds(),
};

export function isDateFunction(name: FilterFunction): name is DateFunction {
  return Object.hasOwn(PARTS, name);
}

/** What a clock or calendar in the zone shows at the instant; months and days count from 1. @param instant - ISO */
export function datePart(name: DateFunction, instant: string, timeZone: string): number {
  return PARTS[name](new Date(wallClock(Date.parse(instant), timeZone)));
}
