import * as fc from "fast-check";
import { marked } from "./marks";
import type { SpellingOf } from "./marks";
import { queryWords } from "./normalise";

/** Hits in brackets. */
const shown = (text: string, query: string): string =>
  marked(text, queryWords(query))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join("");

describe("what a query found is marked in the text's own characters", () => {
  it.each([
    ["髙橋 陽子", "高橋", "[髙橋] 陽子"],
    ["タカハシ ヨウコ", "たかはし", "[タカハシ] ヨウコ"],
    ["ﾀﾞｯｶの大使館", "だっか", "[ﾀﾞｯｶ]の大使館"],
    ["齋藤 眞一", "斉藤", "[齋藤] 眞一"],
    ["TAKAHASHI Yoko", "takahashi yoko", "[TAKAHASHI] [Yoko]"],
    ["日本人学校・補習校", "学校補習", "日本人[学校・補習]校"],
    ["平成２５年", "平成25年", "[平成２５年]"],
    ["平成25年", "平成2", "平成25年"],
    ["在ケニア大、在タイ大", "在", "[在]ケニア大、[在]タイ大"],
    ["家族👨‍👩‍👧と赴任", "赴任 家族", "[家族]👨‍👩‍👧と[赴任]"],
    ["なにもない", "ケニア", "なにもない"],
    ["", "ケニア", ""],
  ])("%s, looked for by %s", (text, query, marks) => {
    expect(shown(text, query)).toBe(marks);
  });

  it("marks a word that must stand by itself only where it does, beside what folds to the same", () => {
    const places: SpellingOf = (word) => (word === "たい" ? /(^|[^ァ-ヺー])タイ($|[^ァ-ヺー])/ : undefined);
    const parts = marked("フレックスタイムでﾀｲの人に会いたい、タイへ", queryWords("タイ"), places);
    expect(parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("")).toBe("フレックスタイムで[ﾀｲ]の人に会いたい、[タイ]へ");
  });

  it("is never changed, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 3 }), (text, query) => {
        expect(
          marked(text, queryWords(query))
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
