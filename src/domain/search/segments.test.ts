import { graphemes } from "./segments";

describe("the characters of a text as people count them", () => {
  const texts = ["髙橋 陽子", "ﾀﾞｯｶ", "辻󠄀太", "José", "が", "𠮷田", ""];
  const CHARACTERS = [["髙", "橋", " ", "陽", "子"], ["ﾀﾞ", "ｯ", "ｶ"], ["辻󠄀", "太"], ["J", "o", "s", "é"], ["が"], ["𠮷", "田"], []];

  it("are told by the browser", () => expect(texts.map(graphemes)).toEqual(CHARACTERS));

  it("are told without it in a Firefox that knows no segmenter", () => {
    const { Segmenter } = Intl;
    Object.defineProperty(Intl, "Segmenter", { configurable: true, value: undefined });
    try {
      jest.isolateModules(() => {
        const alone = jest.requireActual<typeof import("./segments")>("./segments");
        expect(texts.map(alone.graphemes)).toEqual(CHARACTERS);
      });
    } finally {
      Object.defineProperty(Intl, "Segmenter", { configurable: true, value: Segmenter });
    }
  });
});
