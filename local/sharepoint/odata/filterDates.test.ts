import { datePart } from "./filterDates";
import type { DateFunction } from "./filterDates";

describe("the parts of a date", () => {
  it.each<[DateFunction, number]>([
    ["year", 2027],
    ["month", 1],
    ["day", 1],
    ["hour", 3],
    ["minute", 4],
    ["second", 5],
  ])("has the %s that a clock in the zone shows", (name, expected) => {
    expect(datePart(name, "2026-12-31T18:04:05Z", "Asia/Tokyo")).toBe(expected);
  });

  it("follow the zone through summer time", () => {
    expect(datePart("hour", "2026-07-01T12:00:00Z", "America/Los_Angeles")).toBe(5);
    expect(datePart("hour", "2026-12-01T12:00:00Z", "America/Los_Angeles")).toBe(4);
  });
});
