const A_DAY = 24 * 60 * 60 * 1000;

/**
 * The day on which an instant falls: `2026-11-22`.
 *
 * @param timeZone - IANA zone; that of the reader's computer unless told
 */
export function dayOf(now: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now);
}

/** Days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / A_DAY;
}

/** A day and those after it. */
export function daysFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => new Date((dayNumber(day) + index) * A_DAY).toISOString().slice(0, 10));
}
