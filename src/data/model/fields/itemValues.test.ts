import * as fc from "fast-check";
import { asItem, day, id, ids, instant, line, lines, paragraphs, texts, wholeNumber } from "./itemValues";

describe("texts of a list", () => {
  test("lose controls, bidi marks and broken characters, and keep what people write", () => {
    expect(line("  髙橋\u202Eoko\u2066\u0000 陽子\uD842 ", 80)).toBe("髙橋oko 陽子");
    expect(line("𠮷野 👩‍🏫 葛\u{E0100}城", 80)).toBe("𠮷野 👩‍🏫 葛\u{E0100}城");
  });

  test("end their lines in one way", () => {
    expect(paragraphs("一\r\n二\r三\u2028四\n\n", 80)).toBe("一\n二\n三\n四");
    expect(line("一\n二", 80)).toBe("一 二");
    expect(lines("在ケニア大\r\n\r\n ケニア \n", 80)).toEqual(["在ケニア大", "ケニア"]);
  });

  test("are cut to length, never inside a character", () => {
    expect(line("あ𠮷", 2)).toBe("あ");
    expect(line("あ𠮷", 3)).toBe("あ𠮷");
  });

  test("are empty for anything that is not text, and always safe to put into an address", () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof value === "string" || line(value, 10) === ""));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, max) => {
        encodeURIComponent(line(text, max));
        return line(text, max).length <= max;
      }),
    );
    expect(() => encodeURIComponent(line("\uDE00\uD83D", 9))).not.toThrow();
  });

  test("of a column with several choices: none is null", () => {
    expect(texts(null)).toEqual([]);
    expect(texts(["英語", 3, ""])).toEqual(["英語"]);
  });
});

describe("numbers and ids", () => {
  test("are whole and within their range", () => {
    expect(wholeNumber(2013.0, 1926, 2100)).toBe(2013);
    expect([wholeNumber(2013.5, 1926, 2100), wholeNumber("2013", 1926, 2100), wholeNumber(1900, 1926, 2100)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([id(12), id(0), id(-1), id("12"), id(2 ** 31), id(null)]).toEqual([12, undefined, undefined, undefined, undefined, undefined]);
  });

  test("of a lookup with several values come once each", () => {
    expect(ids([3, 1, 3, "x", null])).toEqual([3, 1]);
    expect(ids(null)).toEqual([]);
    expect(ids({ results: [1] })).toEqual([]);
  });
});

describe("dates", () => {
  test("a date-only column means the same day wherever the site is", () => {
    expect(day("2026-11-30T15:00:00Z")).toBe("2026-12-01"); // Tokyo
    expect(day("2026-12-01T08:00:00Z")).toBe("2026-12-01"); // Los Angeles
    expect(day("2026-12-01T00:00:00Z")).toBe("2026-12-01"); // London
    expect(day("2026-11-30T12:30:00Z")).toBe("2026-12-01"); // Adelaide in summer
  });

  test("are refused when they are not instants", () => {
    expect([instant("2026-12-01"), instant("2026-13-01T00:00:00Z"), instant("2026-12-01T00:00:00"), instant(5), day(null)]).toEqual(
      Array(5).fill(undefined),
    );
    expect(instant("2026-12-01T00:00:00Z")).toBe("2026-12-01T00:00:00.000Z");
  });
});

test("an item is an object", () => {
  expect([asItem(null), asItem([]), asItem("x")]).toEqual([undefined, undefined, undefined]);
  expect(asItem({ Id: 1 })).toEqual({ Id: 1 });
});
