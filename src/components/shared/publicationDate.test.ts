import { publicationDate } from "./publicationDate";

describe("the date beside an interview", () => {
  it("is written as Japanese and English readers write it", () => {
    expect(publicationDate("2026-11-22T03:00:00Z", "ja")).toEqual({ text: "2026年11月22日（日）", day: "2026-11-22" });
    expect(publicationDate("2026-11-22T03:00:00Z", "en")).toEqual({ text: "22 November 2026", day: "2026-11-22" });
  });

  it("is the day in Tokyo, whoever looks", () => {
    expect(publicationDate("2026-11-22T15:30:00Z", "ja")).toEqual({ text: "2026年11月23日（月）", day: "2026-11-23" });
  });
});
