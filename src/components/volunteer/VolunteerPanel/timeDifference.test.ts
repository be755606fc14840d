import { partOfDay, timeDifferenceText } from "./timeDifference";

const AFTERNOON_IN_TOKYO = new Date("2026-11-22T05:20:00Z");

describe("the time at a posting", () => {
  it.each([
    ["Asia/Bangkok", "本省より2時間おそい時刻です。"],
    ["Asia/Kolkata", "本省より3時間30分おそい時刻です。"],
    ["Asia/Taipei", "本省より1時間おそい時刻です。"],
    ["Pacific/Auckland", "本省より4時間はやい時刻です。"],
    ["Australia/Darwin", "本省より30分はやい時刻です。"],
    ["Pacific/Honolulu", "本省より19時間おそい時刻です。"],
    ["Asia/Seoul", "本省と同じ時刻です。"],
  ])("in %s is said as a difference from the headquarters", (zone, text) => {
    expect(timeDifferenceText(AFTERNOON_IN_TOKYO, zone)).toBe(text);
  });

  it.each(["2026-11-21T14:59:00Z", "2026-11-21T15:00:00Z", "2026-11-21T18:00:00Z", "2026-12-31T16:00:00Z"])(
    "keeps its difference over midnight and over the year: %s",
    (instant) => {
      expect(timeDifferenceText(new Date(instant), "Asia/Bangkok")).toBe("本省より2時間おそい時刻です。");
    },
  );

  it("changes its difference with summer time", () => {
    expect(timeDifferenceText(new Date("2026-07-01T00:00:00Z"), "Europe/London")).toBe("本省より8時間おそい時刻です。");
    expect(timeDifferenceText(new Date("2026-12-01T00:00:00Z"), "Europe/London")).toBe("本省より9時間おそい時刻です。");
  });

  it("is a part of the day, also where it is still yesterday", () => {
    expect(partOfDay(new Date("2026-11-22T09:00:00Z"), "Asia/Tokyo")).toBe(0.75);
    expect(partOfDay(new Date("2026-11-21T16:00:00Z"), "Asia/Bangkok")).toBeCloseTo(23 / 24);
  });

  it("is not guessed for an unknown zone", () => {
    expect(timeDifferenceText(AFTERNOON_IN_TOKYO, "Mars/Olympus")).toBeUndefined();
    expect(partOfDay(AFTERNOON_IN_TOKYO, "Mars/Olympus")).toBeUndefined();
  });
});
