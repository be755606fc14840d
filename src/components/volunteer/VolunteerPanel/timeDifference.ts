import { ORGANISATION } from "../../../domain/organisation/organisation";
import { wallMinutes } from "../../../domain/posting/localTime";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { texts } from "./texts";

const MINUTES_OF_DAY = 1440;

/** How much of the day has passed in a zone, 0 to 1; undefined for an unknown zone. */
export function partOfDay(instant: Date, timeZone: string): number | undefined {
  const minutes = wallMinutes(instant, timeZone);
  return minutes === undefined ? undefined : (minutes % MINUTES_OF_DAY) / MINUTES_OF_DAY;
}

function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return fill(hours === 1 ? texts.DurationHour : texts.DurationHours, hours);
  return hours === 0 ? fill(texts.DurationMinutes, rest) : fill(texts.DurationHoursAndMinutes, hours, rest);
}

/**
 * How the clock of a posting stands to that of the headquarters: 本省より2時間おそい時刻です.
 *
 * @returns undefined for an unknown zone
 */
export function timeDifferenceText(instant: Date, timeZone: string): string | undefined {
  const [there, here] = [wallMinutes(instant, timeZone), wallMinutes(instant, ORGANISATION.timeZone)];
  if (there === undefined || here === undefined) return undefined;
  if (there === here) return fill(texts.TimeSame, terms.headquarters);
  return fill(there < here ? texts.TimeBehind : texts.TimeAhead, durationText(Math.abs(there - here)), terms.headquarters);
}
