import { visibleText } from "./visibleText";

describe("what a reader may see of a text from outside", () => {
  it.each([
    ["marks that turn the direction", "陽子\u202Egnp.exe\u2066", "陽子gnp.exe"],
    ["controls and line ends", "a\u0000b\tc\nd\u0085", "abcd"],
    ["half a character", "𠮷\uD842", "𠮷"],
    ["blanks without width", "在\u200Bタイ\uFEFF", "在タイ"],
  ])("leaves out %s", (_, text, seen) => expect(visibleText(text)).toBe(seen));

  it.each(["髙橋　陽子", "👩‍👩‍👧‍👦", "葛\u{E0100}城", "مريم", "नमस्ते क्‍ष", ""])("keeps %s whole", (text) => expect(visibleText(text)).toBe(text));
});
