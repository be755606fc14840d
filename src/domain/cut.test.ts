import { cut } from "./cut";

describe("cutting a text to a length", () => {
  it.each([
    ["髙橋", 2, "髙橋"],
    ["髙橋 陽子", 2, "髙橋"],
    ["", 0, ""],
    ["a𠮷", 3, "a𠮷"],
    ["a𠮷", 2, "a"],
    ["𠮷𠮷", 2, "𠮷"],
  ])("%s to %d leaves %s", (text, length, left) => expect(cut(text, length)).toBe(left));
});
