import { countryWords, regionWords } from "./placeWords";

describe("what people call a place beside its name in the list", () => {
  it.each([
    ["米国", "アメリカ"],
    ["英国", "イギリス"],
    ["トルコ", "Turkey"],
    ["タイ", "東南アジア"],
    ["タイ", "アセアン"],
    ["ポーランド", "東欧"],
    ["米国（北マリアナ諸島）", "アメリカ"],
  ])("%s is %s as well", (country, called) => {
    expect(countryWords(country)).toContain(called);
  });

  it("a country that is in no table has no more words", () => expect(countryWords("どこでもない国")).toEqual([]));

  it("a part of the world is not said of a country elsewhere", () => expect(countryWords("ケニア")).toEqual([]));

  it("a region is known by its everyday name", () => {
    expect(regionWords("eu")).toContain("ヨーロッパ");
    expect(regionWords("jp")).toEqual([]);
  });
});
