import { dayNumber, dayOf, daysFrom } from "./day";

describe("a day", () => {
  test("is the one that the reader has", () => {
    const now = new Date("2026-11-21T15:30:00Z");
    expect([dayOf(now, "Asia/Tokyo"), dayOf(now, "UTC"), dayOf(now, "America/New_York")]).toEqual([
      "2026-11-22",
      "2026-11-21",
      "2026-11-21",
    ]);
  });

  test("is followed by others, over the end of months and years", () => {
    expect(daysFrom("2027-12-30", 3)).toEqual(["2027-12-30", "2027-12-31", "2028-01-01"]);
    expect(dayNumber("2028-03-01") - dayNumber("2028-02-28")).toBe(2);
  });
});
