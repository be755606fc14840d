import { japaneseInLink, storedText, textProblem } from "./textRules";

const rule = { longest: 10, lines: 2 };

describe("a text of the organisers", () => {
  it.each(["", "  ", "一行", "一行目\n二行目", "\n一行目\r\n二行目\n\n", "👨‍👩‍👧", "𠮷野家で𩸽"])("may be %j", (written) =>
    expect(textProblem(written, rule)).toBeUndefined(),
  );

  it.each([
    ["12345678901", "too-long"],
    ["一\n二\n三", "too-many-lines"],
    ["平\u202E文", "unprintable"],
    ["平\u0007文", "unprintable"],
    ["平\uD842", "unprintable"],
  ])("may not be %j: %s", (written, problem) => {
    expect(textProblem(written, rule)).toBe(problem);
    expect(storedText(written, rule)).toBeUndefined();
  });

  it("is short enough for the link of a mail where it goes into one", () => {
    const inLink = { longest: 100, lines: 2, longestInLink: 90 };
    expect(textProblem("あ".repeat(10), inLink)).toBeUndefined();
    expect(textProblem("あ".repeat(11), inLink)).toBe("too-long-for-link");
    expect(textProblem("a".repeat(90), inLink)).toBeUndefined();
    expect(japaneseInLink(inLink)).toBe(10);
  });

  it("is kept without the blanks around it, with one kind of line end", () => {
    expect(storedText(" 一行目\r\n二行目 ", rule)).toBe("一行目\n二行目");
  });

  it("is none where nothing is written", () => expect(storedText(" \n ", rule)).toBeUndefined());
});
