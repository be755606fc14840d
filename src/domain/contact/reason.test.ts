import { defaultTexts } from "../configuration/directoryTexts";
import { aPosting, aTopic, aVolunteer } from "../testing/builders";
import type { Lead } from "./reason";
import { reasonFor } from "./reason";
import { starters } from "./starters";

const ja = defaultTexts("ja").starters;
const en = defaultTexts("en").starters;
const topic = aTopic({ name: { ja: "育児休業", en: "Parental leave" } });
const posting = aPosting();

const LEADS: readonly (readonly [Lead, string, string])[] = [
  [{ kind: "profile", topic, isThere: false }, "きっかけは、「育児休業」の話ができると書かれていたことです。", "育児休業のこと"],
  [{ kind: "profile", posting, isThere: false }, "きっかけは、在ケニア大使館にいらしたことです。", "在ケニア大使館のこと"],
  [{ kind: "profile", posting, isThere: true }, "きっかけは、いま在ケニア大使館にいらっしゃることです。", "在ケニア大使館のこと"],
  [
    { kind: "profile", topic, posting, isThere: false },
    "きっかけは、在ケニア大使館にいらしたことと、「育児休業」の話ができると書かれていたことです。",
    "育児休業のこと",
  ],
  [
    { kind: "profile", topic, posting, isThere: true },
    "きっかけは、いま在ケニア大使館にいらっしゃることと、「育児休業」の話ができると書かれていたことです。",
    "育児休業のこと",
  ],
  [{ kind: "interview" }, "きっかけは、インタビュー記事を読んだことです。", "インタビュー記事のこと"],
];

describe("why the message reaches just this colleague", () => {
  it.each(LEADS)("is said for %j", (lead, line, subject) => {
    expect(reasonFor(lead, ja, "ja")).toEqual({ line, subject });
  });

  it("is said in English, with the English names", () => {
    expect(reasonFor({ kind: "profile", topic, posting, isThere: false }, en, "en")).toEqual({
      line: "I am writing because you served at the Embassy of Japan in Kenya and offer to talk about “Parental leave”.",
      subject: "About: Parental leave",
    });
  });

  it("does not take a name for a place to fill", () => {
    const odd = aTopic({ name: { ja: "{posting}", en: "" } });
    expect(reasonFor({ kind: "profile", topic: odd, isThere: false }, ja, "ja").line).toContain("「{posting}」");
  });

  it("follows the introduction in every message, and is the subject of the first", () => {
    const reason = reasonFor({ kind: "profile", topic, isThere: false }, ja, "ja");
    const messages = starters(aVolunteer(), "山田 花子", "ja", ja, reason);
    expect(messages.map(({ subject }) => subject)).toEqual([
      "育児休業のこと",
      "プラっと相談：質問が1つあります",
      "プラっと相談：30分ほどお話しできますか",
    ]);
    for (const { body } of messages)
      expect(body).toContain("「プラっと相談」を見て連絡しました。きっかけは、「育児休業」の話ができると書かれていたことです。\n\n");
    expect(starters(aVolunteer(), "Hana", "en", en, reasonFor({ kind: "interview" }, en, "en"))[0]?.body).toContain(
      "in プラっと相談. I am writing because I read the interview with you.\n\n",
    );
  });

  it("leaves a first message of at most 200 characters, with long names", () => {
    const long = reasonFor(
      {
        kind: "profile",
        topic: aTopic({ name: { ja: "国際機関・他府省庁・民間への出向", en: "" } }),
        posting: aPosting({ name: { ja: "在ジュネーブ国際機関日本政府代表部", en: "" } }),
        isThere: true,
      },
      ja,
      "ja",
    );
    const [first] = starters(aVolunteer({ name: "勅使河原 恵美子" }), "五十嵐 長之助", "ja", ja, long);
    expect([...(first?.body ?? "")].length).toBeLessThanOrEqual(200);
  });
});
