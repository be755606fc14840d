import { fromInput, toInput } from "./siteTime";

test("a day without time is the day on the site's clocks", () => {
  expect(toInput("2026-11-21T15:00:00Z", "Asia/Tokyo", false)).toBe("2026-11-22");
  expect(fromInput("2026-11-22", "Asia/Tokyo")).toBe("2026-11-21T15:00:00Z");
});

test("a time is the time on the site's clocks, west of Greenwich too", () => {
  expect(toInput("2026-07-01T03:30:00Z", "America/New_York", true)).toBe("2026-06-30T23:30");
  expect(fromInput("2026-06-30T23:30", "America/New_York")).toBe("2026-07-01T03:30:00Z");
});

test.each(["2026-03-08", "2026-03-09", "2026-11-01", "2026-11-02"])("%s comes back as typed around the change of summer time", (day) => {
  expect(toInput(fromInput(day, "America/New_York"), "America/New_York", false)).toBe(day);
});
