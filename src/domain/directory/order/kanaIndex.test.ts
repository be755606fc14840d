import { aDirectory, aVolunteer } from "../../testing/builders";
import { KANA_ROWS, kanaRow, kanaRows } from "./kanaIndex";
import { orderEntries } from "./order";

describe("the kana index", () => {
  it.each([
    ["アベ", "あ"],
    ["ヴァレンタイン", "あ"],
    ["ガルシア", "か"],
    ["ぱく", "は"],
    ["ヲダ", "あ"],
    ["ﾊﾔｼ", "は"],
    ["ﾊﾞﾊﾞ", "は"],
    ["ゐのうえ", "あ"],
    ["ヱビス", "あ"],
    ["っしー", "た"],
    ["ャマ", "や"],
    ["ヂバ", "た"],
    ["ザイゼン", "さ"],
    ["ナイトウ", "な"],
    ["マツ", "ま"],
    ["ロクジョウ", "ら"],
    ["ヮタ", "わ"],
    ["　サトウ", "さ"],
    ["ヶンタ", "か"],
    ["Smith", "他"],
    ["髙橋", "他"],
    ["", "他"],
    ["ーノ", "他"],
  ])("files %s under %s", (reading, row) => expect(kanaRow(reading)).toBe(row));

  it("leads to the first entry of each row, keeps empty rows, and accounts for everybody", () => {
    const readings = ["ワダ", "ゐのうえ", "Smith", "アベ", "ヴィトン", "サトウ", "ザイゼン", "ウエダ", "ヲダ"];
    const directory = aDirectory({ volunteers: readings.map((reading, index) => aVolunteer({ id: index + 1, reading })) });
    const ordered = orderEntries(directory.entries, "kana", { reader: "a", day: "2026-11-22" });
    expect(ordered.map(({ volunteer }) => volunteer.reading)).toEqual([
      "アベ",
      "ゐのうえ",
      "ヴィトン",
      "ウエダ",
      "ヲダ",
      "ザイゼン",
      "サトウ",
      "ワダ",
      "Smith",
    ]);
    const rows = kanaRows(ordered);
    expect(rows.map(({ row }) => row)).toEqual(KANA_ROWS);
    expect(rows.filter(({ count }) => count > 0)).toEqual([
      { row: "あ", count: 5, first: 0 },
      { row: "さ", count: 2, first: 5 },
      { row: "わ", count: 1, first: 7 },
      { row: "他", count: 1, first: 8 },
    ]);
    rows.filter(({ count }) => count > 0).forEach(({ row, first }) => expect(kanaRow(ordered[first]?.volunteer.reading ?? "")).toBe(row));
  });
});
