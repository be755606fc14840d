import { aDirectory, aVolunteer } from "../testing/builders";
import { nameFirst } from "./nameFirst";

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
const idsFor = (query: string): number[] => nameFirst(directory, directory.entries, query).map(({ volunteer }) => volunteer.id);

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

  it.each(["", "　", "・"])("are not looked for without a word: %j", (query) => {
    expect(nameFirst(directory, directory.entries, query)).toBe(directory.entries);
  });

  it("keep the given order among themselves, and bring in nobody who was not found", () => {
    const found = [...directory.entries].reverse().filter(({ volunteer }) => volunteer.id !== 5);
    expect(nameFirst(directory, found, "もり").map(({ volunteer }) => volunteer.id)).toEqual([3, 4, 2, 6, 1]);
  });
});
