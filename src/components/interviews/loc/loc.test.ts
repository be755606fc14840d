import { localisedTexts } from "../../../../test/strings/localisedTexts";

const japanese = localisedTexts("src/components/interviews/loc/ja-jp.js");
const english = localisedTexts("src/components/interviews/loc/en-us.js");
const places = (text = ""): string[] => (text.match(/\{\d\}/g) ?? []).sort();

test("every text exists in both languages, with the same places to fill", () => {
  expect(Object.keys(english)).toEqual(Object.keys(japanese));
  for (const [key, text] of Object.entries(japanese)) {
    expect([key, english[key]?.trim()]).not.toEqual([key, ""]);
    expect([key, places(english[key])]).toEqual([key, places(text)]);
  }
});

test("no English text is still Japanese", () => {
  expect(Object.values(english).filter((text) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))).toEqual([]);
});
