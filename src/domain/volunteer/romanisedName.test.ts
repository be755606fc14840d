import { romanisedName } from "./romanisedName";

const spelled = (reading: string, name = "漢字"): string | undefined => romanisedName({ name, reading });

describe("a name without romaji, from its reading", () => {
  it.each([
    ["タカハシ ヨウコ", "TAKAHASHI Yoko"],
    ["オオノ ユウコ", "ONO Yuko"],
    ["コウノ イチロウ", "KONO Ichiro"],
    ["サトウ キョウヘイ", "SATO Kyohei"],
    ["オオオカ シンイチ", "OOKA Shinichi"],
    ["オオウチ ジュンヤ", "OUCHI Junya"],
    ["ヨコオ リョウ", "YOKOO Ryo"],
    ["コオロギ チヅル", "KOROGI Chizuru"],
    ["ナンバ シュンペイ", "NAMBA Shumpei"],
    ["ホンマ テッペイ", "HOMMA Teppei"],
    ["ホッチ カッチ", "HOTCHI Katchi"],
    ["ハッチョウ イッサ", "HATCHO Issa"],
    ["キッカワ ニイナ", "KIKKAWA Niina"],
    ["イノウエ エイイチ", "INOUE Eiichi"],
    ["マツウラ ユウラ", "MATSUURA Yura"],
    ["オーノ サキ", "ONO Saki"],
    ["ヴァレンティ ジェシカ", "VARENTI Jeshika"],
    ["ファン ウェンティ", "FAN Wenti"],
    ["タカハシヨウコ", "Takahashiyoko"],
    ["テシガワラ ローゼンバーグ エミコ", "TESHIGAWARA Rozembagu Emiko"],
  ])("%s is spelled %s, as passports do", (reading, latin) => expect(spelled(reading)).toBe(latin));

  it("stays as its owner spells it", () =>
    expect(romanisedName({ name: "大野 咲", reading: "オオノ サキ", romaji: "OHNO Saki" })).toBeUndefined());

  it.each([
    ["no reading", "", "漢字"],
    ["a reading in other letters", "Takahashi", "髙橋"],
    ["a name in Latin letters", "エマ クラーク", "Emma Clarke"],
    ["a family name in katakana alone", "ガルシア エミ", "ガルシア 恵美"],
  ])("is not made from %s", (_what, reading, name) => expect(spelled(reading, name)).toBeUndefined());
});
