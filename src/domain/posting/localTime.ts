import type { Language } from "../text";

/** What the clock on the wall of a posting says. */
export interface LocalTime {
  /** 24 hours: `21:40`, `5:20` in Japanese; `05:20` in English. */
  readonly text: string;
  /** Whether it is already tomorrow or still yesterday there, seen from the reader. */
  readonly dayOffset: -1 | 0 | 1;
  /** 22:00 to 5:59: a good moment to say that writing is fine and the answer comes in the morning. */
  readonly night: boolean;
}

const NIGHT_BEGINS = 22;
const NIGHT_ENDS = 6;
const DAY_MS = 86_400_000;

/** Making a formatter costs far more than using it, and a page shows the same few zones again and again. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  try {
    const clock = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    clocks.set(timeZone, clock);
    return clock;
  } catch {
    return undefined;
  }
}

interface WallClock {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

function read(clock: Intl.DateTimeFormat, instant: Date): WallClock {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return { day: Date.UTC(part("year"), part("month") - 1, part("day")) / DAY_MS, hour: part("hour"), minute: part("minute") };
}

/**
 * What the clock on the wall of a zone says, to reckon with: minutes that begin a day at each multiple of 1440.
 *
 * @param timeZone - IANA zone
 * @returns undefined for a zone that the browser does not know, and for an invalid moment
 */
export function wallMinutes(instant: Date, timeZone: string): number | undefined {
  const clock = clockOf(timeZone);
  if (clock === undefined || Number.isNaN(instant.getTime())) return undefined;
  const { day, hour, minute } = read(clock, instant);
  return (day * 24 + hour) * 60 + minute;
}

/**
 * Local time at a posting.
 *
 * @param timeZone - IANA zone, such as `Africa/Nairobi`
 * @param viewerTimeZone - where the reader is; by default the zone of their device
 * @returns undefined for a zone that the browser does not know, so that no wrong time is shown
 */
export function localTime(
  instant: Date,
  timeZone: string,
  language: Language,
  viewerTimeZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): LocalTime | undefined {
  const clock = clockOf(timeZone);
  if (clock === undefined || Number.isNaN(instant.getTime())) return undefined;
  const there = read(clock, instant);
  const here = read(clockOf(viewerTimeZone) ?? clock, instant);
  const hour = language === "ja" ? String(there.hour) : String(there.hour).padStart(2, "0");
  return {
    text: `${hour}:${String(there.minute).padStart(2, "0")}`,
    dayOffset: Math.sign(there.day - here.day) as LocalTime["dayOffset"],
    night: there.hour >= NIGHT_BEGINS || there.hour < NIGHT_ENDS,
  };
}
