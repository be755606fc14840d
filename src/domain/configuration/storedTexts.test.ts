import { starters } from "../contact/starters";
import { aVolunteer } from "../testing/builders";
import { defaultTexts } from "./directoryTexts";
import { directoryTexts } from "./storedTexts";

const PAGE = "https://plat.sharepoint.com/sites/portal/SitePages/Home.aspx";
const textsOf = (stored: unknown, language: "ja" | "en" = "ja"): ReturnType<typeof directoryTexts> => directoryTexts(stored, language, PAGE);

describe("the organisers' own texts", () => {
  it("take the place of the product's, each for itself and in its language", () => {
    const stored = { texts: { title: { ja: " ちょっと相談 " }, lead: { en: "Just ask." } } };
    expect(textsOf(stored)).toMatchObject({ title: "ちょっと相談", lead: defaultTexts("ja").lead });
    expect(textsOf(stored, "en")).toMatchObject({ title: "プラっと相談", lead: "Just ask." });
  });

  it("name the service in the openings too", () => {
    const { starters: openings } = textsOf({ texts: { title: { ja: "ちょっと相談" } } });
    expect(starters(aVolunteer(), "森 千尋", "ja", openings)[0]?.subject).toBe("ちょっと相談：はじめまして");
  });

  it("say what each opening says", () => {
    const stored = { starters: { question: { title: { ja: "ひとつ質問" }, body: { ja: "{name}さん、\r\n教えてください。" } } } };
    expect(textsOf(stored).starters.openings.map(({ title }) => title)).toEqual(["まず一言", "ひとつ質問", "30分話したい"]);
    expect(textsOf(stored).starters.openings[1]).toMatchObject({ subject: "{service}：質問が1つあります", body: "{name}さん、\n教えてください。" });
  });

  it("promise line by line", () => {
    expect(textsOf({ texts: { promises: { ja: "秘密を守ります。\n\n  急かしません。" } } }).promises.inFull).toEqual(["秘密を守ります。", "急かしません。"]);
  });
});

describe("the formal desks", () => {
  const desksOf = (desks: unknown): unknown => textsOf({ desks }).promises.desks;
  const [harassment, health, conduct] = defaultTexts("ja").promises.desks;

  it("may get only an address", () => {
    expect(desksOf({ desk1: { address: "/sites/hr/desk.aspx" }, desk2: { address: "kenko@plat.example" } })).toEqual([
      { ...harassment, address: "https://plat.sharepoint.com/sites/hr/desk.aspx" }, { ...health, address: "mailto:kenko@plat.example" }, conduct,
    ]);
  });

  it("have their own names and say what they are for", () => {
    expect(desksOf({ count: 4, desk4: { name: { ja: "家族の相談室" }, purpose: { ja: "転居や学校のこと" } } })).toEqual([
      harassment, health, conduct, { name: "家族の相談室", purpose: "転居や学校のこと" },
    ]);
  });

  it("can be fewer, and those without a name are left out", () => {
    expect(desksOf({ count: 1 })).toEqual([harassment]);
    expect(desksOf({ count: 5, desk4: { address: "kenko@plat.example" } })).toEqual([harassment, health, conduct]);
  });

  it.each([
    ["mailto:kenko@plat.example", "mailto:kenko@plat.example"],
    ["MAILTO:kenko@plat.example", "mailto:kenko@plat.example"],
    ["https://plat.sharepoint.com/sites/hr", "https://plat.sharepoint.com/sites/hr"],
  ])("are reached at %s", (address, link) => {
    expect(desksOf({ count: 1, desk1: { address } })).toEqual([{ ...harassment, address: link }]);
  });

  it.each(["javascript:alert(1)", "mailto:a@b.jp?cc=c@d.jp", "mailto:a@b.jp,c@d.jp", "mailto:", "mailto:javascript:alert(1)", "tel:110", "https://evil.example", "kenko", 5])("are never reached at %s", (address) => {
    expect(desksOf({ count: 1, desk1: { address } })).toEqual([harassment]);
  });
});
