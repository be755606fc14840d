/**
 * Dates as an editor types them, in the site's time zone; SharePoint keeps and sends instants in UTC.
 */

const parts = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });

/** `2026-11-22T09:30:00` on the clocks of the zone. */
function wallClock(instant: Date, timeZone: string): string {
  const value = Object.fromEntries(
    parts(timeZone)
      .formatToParts(instant)
      .map(({ type, value: text }) => [type, text]),
  );
  return `${value["year"]}-${value["month"]}-${value["day"]}T${value["hour"]}:${value["minute"]}:${value["second"]}`;
}

/**
 * @param iso - an instant as SharePoint sends it: `2026-11-21T15:00:00Z`
 * @param withTime - for `<input type="datetime-local">` rather than `type="date"`
 */
export function toInput(iso: string, timeZone: string, withTime: boolean): string {
  return wallClock(new Date(iso), timeZone).slice(0, withTime ? 16 : 10);
}

/**
 * @param typed - `2026-11-22` or `2026-11-22T09:30`
 * @returns the instant in UTC; in the hour that summer time skips, the one an hour later
 */
export function fromInput(typed: string, timeZone: string): string {
  const asUtc = Date.parse(`${typed.length === 10 ? `${typed}T00:00` : typed}:00Z`);
  const offsetAt = (time: number): number => Date.parse(`${wallClock(new Date(time), timeZone)}Z`) - time;
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess)).toISOString().replace(".000Z", "Z");
}
