import * as fc from "fast-check";
import { dateText } from "../columns/siteFormat";
import { formDate } from "./formDates";

const TOKYO = { language: 1041, timeZone: "Asia/Tokyo" };
const NEW_YORK = { language: 1033, timeZone: "America/New_York" };

describe("a date of a form", () => {
  it.each([
    ["2026/11/22 10:30", "2026-11-22T01:30:00Z"],
    ["2026-11-22 10:30:15", "2026-11-22T01:30:15Z"],
    ["2026/1/2 9:05", "2026-01-02T00:05:00Z"],
    [" 2026/11/22 ", "2026-11-21T15:00:00Z"],
  ])("is read on a Japanese site as it writes them: %s", (text, instant) => {
    expect(formDate(text, false, TOKYO)).toBe(instant);
  });

  it.each([
    ["11/22/2026 10:30 AM", "2026-11-22T15:30:00Z"],
    ["7/4/2026 2:25 PM", "2026-07-04T18:25:00Z"],
    ["7/4/2026 2:25pm", "2026-07-04T18:25:00Z"],
    ["7/4/2026 12:00 AM", "2026-07-04T04:00:00Z"],
    ["7/4/2026 12:00 PM", "2026-07-04T16:00:00Z"],
    ["7/4/2026 14:25", "2026-07-04T18:25:00Z"],
    ["7/4/2026", "2026-07-04T04:00:00Z"],
    ["2024-04-02 04:35:03", "2024-04-02T08:35:03Z"],
  ])("is read on an English site as it writes them: %s", (text, instant) => {
    expect(formDate(text, false, NEW_YORK)).toBe(instant);
  });

  it("is a day of the site where the column has no time", () => {
    expect([formDate("2026/11/22 23:59", true, TOKYO), formDate("11/22/2026 11:59 PM", true, NEW_YORK)]).toEqual([
      "2026-11-21T15:00:00Z",
      "2026-11-22T05:00:00Z",
    ]);
  });

  it.each([
    "11/22/2026",
    "22.11.2026",
    "2026/11-22",
    "2026-11-22T10:30:00",
    "2026-11-22T10:30:00Z",
    "2026/11/22 10:30 AM",
    "2026/02/30",
    "2026/11/22 24:00",
    "26/11/22",
    "2026/11/22 10",
    "令和8年11月22日",
  ])("is refused on a Japanese site with an example of it: %s", (text) => {
    expect(() => formDate(text, false, TOKYO)).toThrow("Enter a date and time like this: 2012/02/23 14:25");
  });

  it.each([
    "22/11/2026",
    "2024-33-33",
    "2026-11-22T10:30:00Z",
    "2/29/2026",
    "11/22/2026 13:00 PM",
    "11/22/2026 0:30 AM",
    "11/22/26",
    "soon",
    "",
  ])("is refused on an English site with an example of it: %s", (text) => {
    expect(() => formDate(text, true, NEW_YORK)).toThrow("Enter a date like this: 2/23/2012");
  });

  it.each(["1899/12/31 10:00", "8901/01/02", "0050/01/01 00:00", "0001/01/01"])("is refused where no column can hold it: %s", (text) => {
    expect(() => formDate(text, false, TOKYO)).toThrow("Enter a date between 1/1/1900 and 12/31/8900.");
  });

  it("that the site has written is read as the same", () => {
    const minutes = fc
      .integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2090, 0, 1) / 60_000 })
      .map((minute) => new Date(minute * 60_000).toISOString().replace(".000Z", "Z"));
    fc.assert(
      fc.property(minutes, fc.constantFrom(TOKYO, { ...NEW_YORK, timeZone: "UTC" }), (instant, site) => {
        expect(formDate(dateText(instant, false, site), false, site)).toBe(instant);
      }),
    );
  });
});
