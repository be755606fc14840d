import { aDirectory, aPosting, aTopic, aVolunteer } from "../../testing/builders";
import { bestFirst } from "./bestFirst";

const directory = aDirectory({
  volunteers: [
    aVolunteer({ id: 1, name: "佐藤 花子", reading: "サトウ ハナコ", message: "お茶を飲むつもりでどうぞ。" }),
    aVolunteer({ id: 2, name: "大森 一", reading: "オオモリ ハジメ", message: "" }),
    aVolunteer({ id: 3, name: "森 千尋", reading: "モリ チヒロ", romaji: "MORI Chihiro", message: "" }),
    aVolunteer({ id: 4, name: "田中 守", reading: "タナカ マモリ", message: "" }),
    aVolunteer({ id: 5, name: "山田 森生", reading: "ヤマダ モリオ", romaji: "YAMADA Morio", message: "" }),
    aVolunteer({ id: 6, name: "鈴木 梅", reading: "スズキ ウメ", message: "森と海の国にいました。", availability: "rest" }),
  ],
});
const idsFor = (query: string): number[] => bestFirst(directory, directory.entries, query).map(({ volunteer }) => volunteer.id);

describe("people found by their name", () => {
  it.each([
    ["もり", "in kana: names that begin with it, family or given, before names that hold it, before what they wrote", [3, 5, 2, 4, 1, 6]],
    ["森", "in kanji", [3, 5, 2, 1, 4, 6]],
    ["mori", "in Latin letters, given names as well", [3, 5, 1, 2, 4, 6]],
    ["もり つもり", "by any of several words", [3, 5, 2, 4, 1, 6]],
    ["もりちひろ", "by the whole name in one", [3, 1, 2, 4, 5, 6]],
    ["海", "by no name: nothing moves", [1, 2, 3, 4, 5, 6]],
  ])("for %s come first, %s", (query, _how, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });

  it("come after those whose given name is just that", () => {
    const namesakes = aDirectory({
      volunteers: [
        aVolunteer({ id: 1, name: "森 まり子", reading: "モリ マリコ" }),
        aVolunteer({ id: 2, name: "林 まり", reading: "ハヤシ マリ" }),
      ],
    });
    expect(bestFirst(namesakes, namesakes.entries, "まり").map(({ volunteer }) => volunteer.id)).toEqual([2, 1]);
  });

  it.each(["", "　", "・"])("are not looked for without a word: %j", (query) => {
    expect(bestFirst(directory, directory.entries, query)).toBe(directory.entries);
  });

  it("keep the given order among themselves, and bring in nobody who was not found", () => {
    const found = [...directory.entries].reverse().filter(({ volunteer }) => volunteer.id !== 5);
    expect(bestFirst(directory, found, "もり").map(({ volunteer }) => volunteer.id)).toEqual([3, 4, 2, 6, 1]);
  });
});

describe("people who were at a place", () => {
  const bangkok = aPosting({
    id: 9,
    code: "emb-th",
    name: { ja: "在タイ日本国大使館", en: "Embassy of Japan in Thailand" },
    shortNames: ["在タイ大"],
    country: { ja: "タイ", en: "Thailand" },
    city: { ja: "バンコク", en: "Bangkok" },
    region: "as",
  });
  const childcare = aTopic({ id: 5, name: { ja: "保育園・幼稚園・ナーサリー", en: "Nursery" }, synonyms: ["タイムアウト"] });
  const asia = aDirectory({
    postings: [bangkok],
    topics: [childcare],
    volunteers: [
      aVolunteer({ id: 1, message: "フレックスタイムで働いています。" }),
      aVolunteer({ id: 2, name: "堀 太一", reading: "ホリ タイチ", message: "" }),
      aVolunteer({ id: 3, message: "", pastPostingIds: [9] }),
      aVolunteer({ id: 4, message: "", pastPostingIds: [9], topicIds: [5] }),
    ],
  });
  const order = (query: string): number[] => bestFirst(asia, asia.entries, query).map(({ volunteer }) => volunteer.id);

  it.each(["タイ", "在タイ大", "アジア", "東南アジア", "thailand", "bangkok"])(
    "of just that name come before names and texts: %s",
    (query) => {
      expect(order(query).slice(0, 2)).toEqual([3, 4]);
    },
  );

  it("come before people with a name that begins so, who come before people who wrote it", () =>
    expect(order("タイ")).toEqual([3, 4, 2, 1]));

  it("of a longer name do not move", () => expect(order("タイ日本")).toEqual([1, 2, 3, 4]));
});
