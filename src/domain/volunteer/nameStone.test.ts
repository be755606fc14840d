import { aVolunteer } from "../testing/builders";
import { nameStone, personShape, personTone } from "./nameStone";

describe("the stone of a name", () => {
  it.each([
    ["髙橋 陽子", "髙橋", "2"],
    ["森　千尋", "森", "1"],
    ["長谷川 大輔", "長谷川", "3"],
    ["五十嵐 修", "五十嵐", "3"],
    ["勅使河原 ローゼンバーグ 恵美子", "勅使", "2"],
    ["𠮷田 花", "𠮷田", "2"],
    ["辻󠄀 一郎", "辻󠄀", "1"],
    ["邊\u{E0101}見 次郎", "邊\u{E0101}見", "2"],
    ["鈴木－スミス 花子", "鈴木", "2"],
    ["-山田 花子", "山田", "2"],
    ["アンナ・ペトロワ", "アンナ", "3"],
    ["김 민수", "김", "1"],
    ["Emma Clarke", "EC", "en"],
    ["TAKAHASHI Yoko", "TY", "en"],
    ["Anne-Marie de la Tour", "AT", "en"],
    ["madonna", "M", "en"],
    ["Élodie Noël", "ÉN", "en"],
  ])("of %s reads %s", (name, text, length) => expect(nameStone(aVolunteer({ name }))).toEqual({ text, length }));

  it("falls back to the name of the account", () => {
    const volunteer = aVolunteer({ name: "　" });
    expect(nameStone(volunteer)).toEqual({ text: "髙橋", length: "2" });
  });
});

describe("colour and outline of a stone", () => {
  const ids = Array.from({ length: 800 }, (_, index) => index + 1);

  it("belong to the person", () => expect([personTone(42), personShape(42)]).toEqual([personTone(42), personShape(42)]));

  it.each([
    [personTone, 8],
    [personShape, 3],
  ])("use all values about equally", (of, kinds) => {
    const counts = new Map<number, number>();
    ids.forEach((id) => counts.set(of(id), (counts.get(of(id)) ?? 0) + 1));
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: kinds }, (_, index) => index + 1));
    expect(Math.min(...counts.values())).toBeGreaterThan((ids.length / kinds) * 0.7);
  });
});
