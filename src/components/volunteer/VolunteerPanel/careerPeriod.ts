import type { Language } from "../../../domain/text";
import { careerDate } from "../../../domain/volunteer/career";
import type { CareerLine } from "../../../domain/volunteer/volunteer";
import { fill } from "../../shared/fill";
import { texts } from "./texts";

/**
 * How long a stretch of a career lasted: 平成25年（2013年）4月〜平成28年（2016年）3月; 平成25年（2013年）から while it lasts.
 *
 * @returns empty when the volunteer keeps the time to themself
 */
export function careerPeriod(line: Pick<CareerLine, "from" | "to">, language: Language): string {
  const [from, to] = [line.from, line.to].map((date) => (date === undefined ? undefined : careerDate(date, language)));
  if (from === to) return from ?? "";
  if (to === undefined) return fill(texts.PeriodSince, from ?? "");
  return from === undefined ? fill(texts.PeriodUntil, to) : fill(texts.PeriodFromTo, from, to);
}
