import { eraYear } from "./eraYear";

describe("the year of the Japanese calendar", () => {
  it.each([
    [2019, 4, "平成31年"],
    [2019, 5, "令和元年"],
    [2020, 1, "令和2年"],
    [2013, 4, "平成25年"],
    [1989, 1, "昭和64年"],
    [1989, 2, "平成元年"],
    [1988, 12, "昭和63年"],
    [1926, 12, "大正15年"],
    [1927, 1, "昭和2年"],
    [2100, 12, "令和82年"],
  ])("of %i-%i is %s", (year, month, era) => expect(eraYear(year, month)).toBe(era));

  it("agrees with the calendar of the platform on the last day of every month", () => {
    const calendar = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" });
    for (let month = 12 * 1927; month <= 12 * 2030; month += 1) {
      const [year, monthOfYear] = [Math.floor(month / 12), (month % 12) + 1];
      if (year === 1989 && monthOfYear === 1) continue;
      expect(eraYear(year, monthOfYear)).toBe(calendar.format(new Date(Date.UTC(year, monthOfYear, 0))));
    }
  });

  it.each([
    [0, 4],
    [1911, 1],
    [2101, 1],
    [2013.5, 4],
    [NaN, 4],
    [2013, 0],
    [2013, 13],
    [2013, 4.5],
  ])("of %d-%d does not exist", (year, month) => {
    expect(() => eraYear(year, month)).toThrow(RangeError);
  });
});
