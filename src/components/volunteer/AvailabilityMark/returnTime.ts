import type { Language } from "../../../domain/text";
import { fill } from "../../shared/fill";
import { strings } from "../strings";

const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** A month of the same name comes round again after this many months and needs its year. */
const NEEDS_YEAR = 11;

function thirdOfMonth(day: number): string {
  if (day <= 10) return strings.EarlyInMonth;
  return day <= 20 ? strings.MiddleOfMonth : strings.LateInMonth;
}

/**
 * Roughly when somebody is back: 12月, 12月上旬, 2028年1月.
 *
 * @param availableFrom - `2026-12` or `2026-12-01`
 * @returns undefined for a time that has passed and for what is no date: nothing is better than something outdated
 */
export function returnTime(availableFrom: string | undefined, now: Date, language: Language): string | undefined {
  const found = DATE.exec(availableFrom ?? "");
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), found[3] === undefined ? undefined : Number(found[3])];
  const lastDay = new Date(year, month - 1, day ?? new Date(year, month, 0).getDate(), 23, 59, 59);
  if (month < 1 || month > 12 || lastDay < now) return undefined;
  const monthsAhead = (year - now.getFullYear()) * 12 + month - 1 - now.getMonth();
  const format = new Intl.DateTimeFormat(language, monthsAhead > NEEDS_YEAR ? { year: "numeric", month: "long" } : { month: "long" });
  const name = format.format(new Date(year, month - 1, 1));
  return day === undefined ? name : fill(thirdOfMonth(day), name);
}
