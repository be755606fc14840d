import { entryYearName, entryYearWords, shortEntryYearName } from "./entryYear";

describe("the year of an entry", () => {
  it("is told in both calendars in Japanese and in one in English", () => {
    expect(entryYearName(2013, 4, "ja")).toBe("平成25年（2013年）");
    expect(shortEntryYearName(2013, 4, "ja")).toBe("平成25年");
    expect([entryYearName(2013, 4, "en"), shortEntryYearName(2013, 4, "en")]).toEqual(["2013", "2013"]);
  });

  it("refuses nonsense in either language", () => {
    expect(() => entryYearName(13, 4, "en")).toThrow("No era for year 13, month 4");
  });

  it("is found as people type it", () => {
    expect(entryYearWords(2019, 5)).toEqual(["2019年入省", "2019年5月入省", "令和元年入省", "令和元年5月入省", "令和1年入省", "R1年入省"]);
  });
});
