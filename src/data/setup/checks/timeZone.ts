import type { Check } from "./finding";
import { found } from "./finding";

/** Days are read as the nearest midnight in UTC: minutes east of UTC between which that is the day meant. */
const WESTMOST = -11 * 60;
const EASTMOST = 12 * 60;

/** Whether days are shown and written as the days meant, in winter and in summer. */
export const timeZone: Check = (seen) =>
  found(seen.timeZone, ({ id, bias, summerBias }) => {
    const fits = [-bias, -(bias + summerBias)].every((east) => east >= WESTMOST && east <= EASTMOST);
    return { state: fits ? "ok" : "wanting", facts: [`time zone ${id}`, `bias ${bias}`, `summer ${summerBias}`] };
  });
