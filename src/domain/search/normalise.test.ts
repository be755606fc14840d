import * as fc from "fast-check";
import { COMMON_FORM } from "./kanjiVariants";
import { normalise, queryWords } from "./normalise";

const SAME_NAME = [
  "髙高",
  "﨑嵜碕崎",
  "齋齊斉斎",
  "邊邉辺",
  "濵濱浜",
  "澤沢",
  "廣広",
  "國国",
  "櫻桜",
  "龍竜",
  "瀧滝",
  "眞真",
  "惠恵",
  "嶋嶌島",
  "冨富",
  "𠮷吉",
  "栁柳",
  "榮栄",
  "藏蔵",
  "壽寿",
  "舘館",
  "條条",
  "實実",
  "黑黒",
  "峯峰",
  "邨村",
];

describe("folding for matching", () => {
  it.each(SAME_NAME)("takes %s for one kanji", (forms) => {
    expect(new Set([...forms].map(normalise)).size).toBe(1);
  });

  it("never leads from a common form on to another", () => {
    expect([...COMMON_FORM.values()].filter((common) => COMMON_FORM.has(common))).toEqual([]);
  });

  it.each([
    ["ケニア", "けにあ"],
    ["ﾀﾞｲｼﾞ", "だいじ"],
    ["ヴァレンタイン", "ゔぁれんたいん"],
    ["ＮＹ総", "ny総"],
    ["平成２５年", "平成25年"],
    ["Ōno", "ono"],
    ["２０１３－０４", "2013 04"],
    ["日本人学校・補習校", "日本人学校補習校"],
    ["a, b\tc", "a b c"],
  ])("writes %s as %s", (text, folded) => expect(normalise(text)).toBe(folded));

  it("keeps オーノ and おおの, 高橋 and 高梨, 崎 and 埼 apart", () => {
    expect(normalise("オーノ")).not.toBe(normalise("おおの"));
    expect(normalise("髙橋")).not.toBe(normalise("髙梨"));
    expect(normalise("崎")).not.toBe(normalise("埼"));
  });

  it("changes nothing the second time and leaves no line break", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = normalise(text);
        expect(normalise(folded)).toBe(folded);
        expect(folded).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe("the words of a query", () => {
  it("are separated by half- and full-width blanks", () => {
    expect(queryWords(" ケニア　専門職\t子女 ")).toEqual(["けにあ", "専門職", "子女"]);
  });

  it("are none where only marks were typed", () => {
    expect(queryWords("　、・ 。")).toEqual([]);
    expect(queryWords("\u0000")).toEqual([]);
  });
});
