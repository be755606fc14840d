const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string): Intl.DateTimeFormat {
  const kept = formats.get(timeZone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}

/** What a clock in the zone shows, as if it were UTC. */
export function wallClock(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    format(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** ISO without milliseconds, as SharePoint writes instants. */
export function isoInstant(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/u, "Z");
}

/** The instant at which a clock in the zone shows this time. @param wall - the clock's reading, as if it were UTC */
export function fromWallClock(wall: number, timeZone: string): number {
  const first = wall - (wallClock(wall, timeZone) - wall);
  return wall - (wallClock(first, timeZone) - first);
}

/** A date-only column keeps midnight of the site's zone: for a Japanese site the evening before in UTC. */
export function siteMidnight(instant: number, timeZone: string): number {
  const wall = wallClock(instant, timeZone);
  return fromWallClock(Math.floor(wall / DAY) * DAY, timeZone);
}

const [FIRST, LAST] = [Date.UTC(1900, 0, 1), Date.UTC(8900, 11, 31, 23, 59, 59)];

/**
 * Whether a column can hold the instant: from 1 January 1900 to 31 December 8900, both in UTC, whatever the zone of the site.
 *
 * @see https://github.com/SharePoint/sp-dev-docs/issues/10385
 */
export const isKeptInstant = (instant: number): boolean => instant >= FIRST && instant <= LAST;
