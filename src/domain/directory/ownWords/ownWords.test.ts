import { aDirectory, aPosting, aTopic, aVolunteer } from "../../testing/builders";
import { NO_FILTERS } from "../facets/filters";
import { selectEntries } from "../facets/select";
import type * as Own from "./ownWords";
import { ownWords } from "./ownWords";

const directory = aDirectory({
  postings: [
    aPosting({ id: 1 }),
    aPosting({
      id: 2,
      code: "emb-th",
      name: { ja: "在タイ日本国大使館", en: "Embassy of Japan in Thailand" },
      shortNames: ["在タイ大"],
      country: { ja: "タイ", en: "Thailand" },
      city: { ja: "バンコク", en: "Bangkok" },
    }),
  ],
  topics: [
    aTopic({ id: 1, code: "fam-childcare", name: { ja: "育児・育児休業", en: "Childcare" }, synonyms: ["保育園", "うつぶせ寝"] }),
    aTopic({ id: 2, code: "fam-birth", name: { ja: "妊娠・出産", en: "Pregnancy and childbirth" }, sensitive: true }),
    aTopic({ id: 3, code: "fam-couple", name: { ja: "省員夫婦", en: "Dual couples" }, synonyms: ["別居", "うつ"] }),
  ],
  volunteers: [
    aVolunteer({ id: 1, name: "森 一", reading: "モリ ハジメ", pastPostingIds: [1], message: "" }),
    aVolunteer({ id: 2, name: "林 二", reading: "ハヤシ ツグ", topicIds: [1], message: "" }),
    aVolunteer({ id: 3, name: "原 三", reading: "ハラ ミツ", pastPostingIds: [1], topicIds: [1, 3], message: "" }),
    aVolunteer({ id: 4, name: "谷 四", reading: "タニ ヨツ", topicIds: [2], message: "ケニアの保育園で困ったら、どうぞ。" }),
    aVolunteer({ id: 5, name: "堀 太一", reading: "ホリ タイチ", pastPostingIds: [2], message: "" }),
  ],
});

const words = (query: string, { ownWords: understand }: Pick<typeof Own, "ownWords"> = { ownWords }): string[] | undefined =>
  understand(directory, { ...NO_FILTERS, query })?.words.map(({ text }) => text);

describe("a worry in the reader's own words", () => {
  it("is taken apart into the longest words that the directory knows, without what stands between them", () => {
    expect(words("ケニアで育児休業を取りたい")).toEqual(["ケニア", "育児休業"]);
    expect(words("夫婦別居")).toEqual(["夫婦", "別居"]);
    expect(words("Childcare near Bangkok")).toEqual(["Childcare", "Bangkok"]);
  });

  it("keeps what the reader set apart with a blank, where somebody answers to it", () => {
    expect(words("森　保育園")).toEqual(["森", "保育園"]);
    expect(words("夫　保育園")).toEqual(["保育園"]);
    expect(words("ハジメ　保育園")).toEqual(["ハジメ", "保育園"]);
  });

  it("does not see a place in a longer word, nor a word in hiragana inside another", () => {
    expect(words("フレックスタイム")).toBeUndefined();
    expect(words("タイがわからない")).toEqual(["タイ"]);
    expect(words("うつになった")).toEqual(["うつ"]);
    expect(words("うつくしい")).toBeUndefined();
  });

  it("is not understood where nobody answers to any of it", () => expect(words("そんな人はいない")).toBeUndefined());

  it("leaves alone whoever looks for somebody by name, and whoever finds just what they named", () => {
    expect(words("原 ケニア")).toBeUndefined();
    expect(words("ナイロビ")).toBeUndefined();
    expect(words("在タイ大")).toBeUndefined();
  });

  it("puts first whom it finds as it stands, then those who answer to most of it, in the given order", () => {
    const filters = { ...NO_FILTERS, query: "ケニアの保育園" };
    const own = ownWords(directory, filters);
    expect(own?.findsDirectly).toBe(true);
    const found = selectEntries(directory, { ...filters, ownWords: own?.words.map(({ text }) => text) ?? [] });
    expect(own?.inOrder(found).map(({ volunteer }) => volunteer.id)).toEqual([4, 3, 1, 2]);
  });

  it("counts whom each word finds beside the other conditions, and nobody where one of them is sensitive", () => {
    expect(ownWords(directory, { ...NO_FILTERS, query: "ケニアで育児" })?.words).toEqual([
      { text: "ケニア", people: 3 },
      { text: "育児", people: 2 },
    ]);
    expect(ownWords(directory, { ...NO_FILTERS, query: "ケニアで育児", topics: ["fam-couple"] })?.words).toEqual([
      { text: "ケニア", people: 1 },
      { text: "育児", people: 1 },
    ]);
    expect(ownWords(directory, { ...NO_FILTERS, query: "ケニアで出産" })?.words).toEqual([{ text: "ケニア" }, { text: "出産" }]);
  });
});

it("a Firefox that knows no segmenter takes a sentence apart by its scripts", () => {
  const { Segmenter } = Intl;
  Object.defineProperty(Intl, "Segmenter", { configurable: true, value: undefined });
  try {
    jest.isolateModules(() => {
      const alone = jest.requireActual<typeof Own>("./ownWords");
      expect(words("ケニアで育児休業を取りたい", alone)).toEqual(["ケニア", "育児休業"]);
      expect(words("夫婦別居", alone)).toEqual(["夫婦", "別居"]);
      expect(words("フレックスタイム", alone)).toBeUndefined();
      expect(words("Childcare near Bangkok", alone)).toEqual(["Childcare", "Bangkok"]);
    });
  } finally {
    Object.defineProperty(Intl, "Segmenter", { configurable: true, value: Segmenter });
  }
});
