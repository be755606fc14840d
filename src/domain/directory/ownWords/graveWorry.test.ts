import { isGraveWorry } from "./graveWorry";

describe("a worry that a formal desk serves better", () => {
  it.each([
    "死にたい",
    "もう消えたいです",
    "ハラスメント",
    "上司のパワハラがつらい",
    "ﾊﾟﾜﾊﾗ",
    "いじめられている",
    "夜眠れない",
    "うつになりそう",
    "不正を見た",
    "I want to die",
    "killing myself",
    "self-harm",
    "self harm",
    "アルハラを受けた",
    "DVの相談",
    "うつっぽい",
    "harassed by my boss",
    "bullying",
  ])("is known by its words: %s", (query) => expect(isGraveWorry(query)).toBe(true));

  it.each([
    "",
    "タイ 保育園",
    "うつくしい町",
    "キャリアパスが描けない",
    "ハラール",
    "写す",
    "skills",
    "diet",
    "Advisor",
    "サハラに赴任",
    "はらにし",
    "DVD",
  ])("is no other one: %s", (query) => expect(isGraveWorry(query)).toBe(false));
});
