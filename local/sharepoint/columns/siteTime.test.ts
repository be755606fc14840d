import { fromWallClock, isoInstant, siteMidnight } from "./siteTime";

it.each([
  ["2026-04-01T00:00:00Z", "Asia/Tokyo", "2026-03-31T15:00:00Z"],
  ["2026-04-01T15:30:00Z", "Asia/Tokyo", "2026-04-01T15:00:00Z"],
  ["2026-07-01T12:00:00Z", "America/New_York", "2026-07-01T04:00:00Z"],
  ["1960-01-01T12:00:00Z", "UTC", "1960-01-01T00:00:00Z"],
])("the day of %s in %s begins at %s", (instant, zone, midnight) => {
  expect(isoInstant(siteMidnight(Date.parse(instant), zone))).toBe(midnight);
});

it("a clock's reading becomes an instant on both sides of daylight saving", () => {
  const at = (month: number): string => isoInstant(fromWallClock(Date.UTC(2026, month, 10, 9, 0, 0), "Europe/Paris"));
  expect([at(0), at(6)]).toEqual(["2026-01-10T08:00:00Z", "2026-07-10T07:00:00Z"]);
});
