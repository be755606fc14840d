import { toReading } from "./reading";

test.each([
  ["タカハシ　ヨウコ", "タカハシ ヨウコ"],
  ["たかはし ようこ", "タカハシ ヨウコ"],
  ["ﾀｶﾊｼ ﾖｳｺ", "タカハシ ヨウコ"],
  ["ﾌﾞﾗｳﾝ・ｼﾞｮﾝ", "ブラウン・ジョン"],
  ["ゔぃくとりあ", "ヴィクトリア"],
  ["かゞみ", "カヾミ"],
  ["  リー  ", "リー"],
  ["", ""],
])("%s is shown and sorted as %s", (written, reading) => {
  expect(toReading(written)).toBe(reading);
});
