import { invalidQuery, NotBuilt } from "../answers/errors";
import { fromWallClock, isoInstant, wallClock } from "../columns/siteTime";
import type { ComparisonOperator, Condition } from "../odata/filterGrammar";
import type { XmlElement } from "../xml/parseXml";

const DAY = 86_400_000;

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/u;

/** SharePoint keeps no earlier dates in columns; how a query compares with one is not known. */
const FIRST_YEAR = 1900;

/** What the text says, as if it were UTC. */
function reading(text: string): number {
  const [, year, month, day, hour = "0", minute = "0", second = "0", zone] = DATE.exec(text.trim()) ?? [];
  if (zone !== undefined && zone !== "Z")
    throw new NotBuilt(`the time '${text}' with an offset in a CAML query: write it in the site's time, or in UTC with StorageTZ="TRUE"`);
  if (Number(year) < FIRST_YEAR) throw new NotBuilt(`the date '${text}', before ${FIRST_YEAR}, in a CAML query`);
  const clock = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)));
  const real =
    clock.getUTCDate() === Number(day) &&
    clock.getUTCMonth() === Number(month) - 1 &&
    clock.getUTCHours() === Number(hour) &&
    clock.getUTCMinutes() === Number(minute);
  if (!real) throw invalidQuery(`The value '${text}' of the query is no date: write it as 2026-04-01T09:00:00.`);
  return clock.getTime();
}

const flag = (element: XmlElement, name: string): boolean => element.attributes[name]?.toUpperCase() === "TRUE";

function offsetDays(today: XmlElement): number {
  const { OffsetDays = "0", ...others } = today.attributes;
  const other = Object.keys(others)[0];
  if (other !== undefined) throw new NotBuilt(`the attribute ${other} of <Today> in a CAML query`);
  if (!/^[+-]?\d{1,6}$/u.test(OffsetDays)) throw invalidQuery(`OffsetDays="${OffsetDays}" of <Today> is no whole number of days.`);
  return Number(OffsetDays);
}

/** The reading of the site's clock that a `<Value>` means. */
function clockOf(value: XmlElement, now: Date, timeZone: string): number {
  const [word] = value.children;
  if (word === undefined) return flag(value, "StorageTZ") ? wallClock(reading(value.text), timeZone) : reading(value.text);
  const present = wallClock(now.getTime(), timeZone);
  if (word.name === "Now") return present;
  if (word.name !== "Today") throw new NotBuilt(`<${word.name}> as a date in a CAML query`);
  if (flag(value, "IncludeTimeValue")) throw new NotBuilt('<Today> with IncludeTimeValue="TRUE" in a CAML query');
  const day = Math.floor(present / DAY) * DAY + offsetDays(word) * DAY;
  if (new Date(day).getUTCFullYear() < FIRST_YEAR)
    throw new NotBuilt(`<Today> ${offsetDays(word)} days off, before ${FIRST_YEAR}, in a CAML query`);
  return day;
}

const compare = (path: readonly string[], operator: ComparisonOperator, instant: number): Condition => ({
  node: "compare",
  operator,
  left: { node: "column", path },
  right: { node: "literal", literal: { kind: "datetime", value: isoInstant(instant) } },
});

/**
 * Compares a date column with a `<Value>`: by the days of the site's calendar, or to the second with `IncludeTimeValue`.
 *
 * A value is in the site's time, a trailing Z notwithstanding, unless `StorageTZ="TRUE"` says that it is UTC.
 *
 * @throws SharePointError 400 for what is no date
 * @see https://learn.microsoft.com/sharepoint/dev/schema/value-element-query
 */
export function dateCondition(
  path: readonly string[],
  operator: ComparisonOperator,
  value: XmlElement,
  now: Date,
  timeZone: string,
): Condition {
  const clock = clockOf(value, now, timeZone);
  if (flag(value, "IncludeTimeValue")) return compare(path, operator, fromWallClock(clock, timeZone));
  const midnight = Math.floor(clock / DAY) * DAY;
  const [start, end] = [fromWallClock(midnight, timeZone), fromWallClock(midnight + DAY, timeZone)];
  switch (operator) {
    case "eq":
      return { node: "and", left: compare(path, "ge", start), right: compare(path, "lt", end) };
    case "ne":
      return { node: "not", inner: dateCondition(path, "eq", value, now, timeZone) };
    case "gt":
      return compare(path, "ge", end);
    case "le":
      return compare(path, "lt", end);
    case "ge":
    case "lt":
      return compare(path, operator, start);
  }
}
