import { localTime, wallMinutes } from "./localTime";

const noonInTokyo = new Date("2026-11-22T03:00:00Z");

describe("local time at a posting", () => {
  it.each([
    ["Africa/Nairobi", "6:00", 0, false],
    ["America/New_York", "22:00", -1, true],
    ["Asia/Kolkata", "8:30", 0, false],
    ["Asia/Kathmandu", "8:45", 0, false],
    ["Pacific/Tongatapu", "16:00", 0, false],
    ["Europe/London", "3:00", 0, true],
    ["Asia/Tokyo", "12:00", 0, false],
  ])("in %s is %s", (zone, text, dayOffset, night) => {
    expect(localTime(noonInTokyo, zone, "ja", "Asia/Tokyo")).toEqual({ text, dayOffset, night });
  });

  it("has two digits in English", () => expect(localTime(noonInTokyo, "Africa/Nairobi", "en", "Asia/Tokyo")?.text).toBe("06:00"));

  it("says 0:00 at midnight, and whose day it is, across the end of a year", () => {
    const newYear = new Date("2026-12-31T15:00:00Z");
    expect(localTime(newYear, "Asia/Tokyo", "ja", "Europe/Paris")).toEqual({ text: "0:00", dayOffset: 1, night: true });
    expect(localTime(newYear, "Pacific/Honolulu", "ja", "Asia/Tokyo")).toEqual({ text: "5:00", dayOffset: -1, night: true });
  });

  it.each([
    ["2026-11-22T12:59:00Z", false],
    ["2026-11-22T13:00:00Z", true],
    ["2026-11-21T20:59:00Z", true],
    ["2026-11-21T21:00:00Z", false],
  ])("is night from 22:00 to 6:00: %s", (instant, night) => {
    expect(localTime(new Date(instant), "Asia/Tokyo", "ja", "Asia/Tokyo")?.night).toBe(night);
  });

  it("follows summer time", () => {
    expect(localTime(new Date("2026-07-01T03:00:00Z"), "Europe/London", "ja", "Asia/Tokyo")?.text).toBe("4:00");
  });

  it("is left out for an unknown zone or an invalid moment", () => {
    expect(localTime(noonInTokyo, "Mars/Olympus", "ja")).toBeUndefined();
    expect(localTime(noonInTokyo, "", "ja")).toBeUndefined();
    expect(localTime(new Date(NaN), "Asia/Tokyo", "ja")).toBeUndefined();
  });
});

describe("the clock on the wall as a number", () => {
  it("tells how far two zones are apart, also where the day, or the year, is another one", () => {
    const apart = (instant: string, zone: string): number =>
      (wallMinutes(new Date(instant), zone) ?? NaN) - (wallMinutes(new Date(instant), "Asia/Tokyo") ?? NaN);
    expect(apart("2026-11-22T03:00:00Z", "Asia/Kathmandu")).toBe(-195);
    expect(apart("2026-12-31T15:00:00Z", "Pacific/Honolulu")).toBe(-19 * 60);
    expect(apart("2026-12-31T11:00:00Z", "Pacific/Auckland")).toBe(4 * 60);
  });

  it("begins a day at midnight there", () => {
    expect((wallMinutes(noonInTokyo, "Africa/Nairobi") ?? NaN) % 1440).toBe(6 * 60);
  });

  it("is left out for an unknown zone or an invalid moment", () => {
    expect(wallMinutes(noonInTokyo, "Mars/Olympus")).toBeUndefined();
    expect(wallMinutes(new Date(NaN), "Asia/Tokyo")).toBeUndefined();
  });
});
