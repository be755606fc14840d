import { aVolunteer } from "../testing/builders";
import { mailLink } from "./contactLinks";
import { starters, starterTexts } from "./starters";

describe("the starters", () => {
  const volunteer = aVolunteer({ romaji: "TAKAHASHI Yoko" });

  it("are three, in the order まず一言, 質問が1つ, 30分話したい", () => {
    expect(starters(volunteer, "山田 太郎", "ja").map(({ key, title }) => [key, title])).toEqual([
      ["hello", "まず一言"],
      ["question", "質問が1つ"],
      ["talk", "30分話したい"],
    ]);
    expect(starters(volunteer, "Taro", "en").map(({ title }) => title)).toEqual(["Say hello", "One question", "Talk for 30 minutes"]);
  });

  it("speak to the volunteer by name, say who writes and where the name was found", () => {
    for (const { body, subject } of starters(volunteer, "山田 太郎", "ja")) {
      expect(body).toMatch(/^髙橋さん\n\n山田 太郎です。「プラっと相談」を見て連絡しました。/);
      expect(subject).toContain("プラっと相談");
    }
    for (const { body } of starters(volunteer, "YAMADA Taro", "en"))
      expect(body).toMatch(/^Dear TAKAHASHI Yoko,\n\nMy name is YAMADA Taro\. I found you in プラっと相談\./);
  });

  it("use the name as written where there are no Latin letters, and the whole of a Latin name", () => {
    expect(starters(aVolunteer(), "Taro", "en")[0]?.body).toMatch(/^Dear 髙橋,/);
    expect(starters(aVolunteer({ name: "Emma Clarke" }), "山田", "ja")[0]?.body).toMatch(/^Emma Clarkeさん\n/);
  });

  it("leave the introduction out where the writer is unknown", () => {
    const body = starters(volunteer, " ", "ja")[0]?.body ?? "";
    expect(body).not.toContain("です。「");
    expect(body).not.toMatch(/[{}]/);
  });

  it("take the volunteer's own lines first, in order", () => {
    const own = starters(aVolunteer({ starterTexts: ["保育園のことで聞きたいです。", " "] }), "山田", "ja");
    const common = starters(aVolunteer(), "山田", "ja");
    expect(own[0]?.body).toContain("\n\n保育園のことで聞きたいです。\n\n");
    expect(own.slice(1)).toEqual(common.slice(1));
  });

  it("carry the name of the service elsewhere", () => {
    const [hello] = starters(volunteer, "山田", "ja", starterTexts("ja", "ちょっと相談"));
    expect(hello?.subject).toBe("ちょっと相談：はじめまして");
    expect(hello?.body).toContain("「ちょっと相談」");
  });

  it("do not take a name for a place to fill", () => {
    expect(starters(aVolunteer({ name: "{own}" }), "{service}", "ja")[0]?.body).toMatch(/^\{own\}さん\n\n\{service\}です。/);
  });

  it.each(["ja", "en"] as const)("fit into a mail link whole (%s)", (language) => {
    for (const { subject, body } of starters(
      aVolunteer({ name: "勅使河原ローゼンバーグ 恵美子" }),
      "五十嵐 ローゼンバーグ 長之助",
      language,
    )) {
      const link = mailLink({ to: "emiko.rosenberg-teshigawara@example.go.jp", subject, body }) ?? "";
      expect(decodeURIComponent(link)).toContain(body.split("\n").at(-1) ?? "×");
      expect(decodeURIComponent(link).endsWith(body.slice(-20))).toBe(true);
    }
  });
});
