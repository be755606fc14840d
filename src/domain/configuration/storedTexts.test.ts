import { starters } from "../contact/starters";
import { aVolunteer } from "../testing/builders";
import { defaultTexts } from "./directoryTexts";
import { directoryTexts } from "./storedTexts";

const PAGE = "https://plat.sharepoint.com/sites/portal/SitePages/Home.aspx";
const textsOf = (stored: unknown, language: "ja" | "en" = "ja"): ReturnType<typeof directoryTexts> =>
  directoryTexts(stored, language, PAGE);

describe("the organisers' own texts", () => {
  it("take the place of the product's, each for itself and in its language", () => {
    const stored = { texts: { title: { ja: " ちょっと相談 " }, lead: { en: "Just ask." } } };
    expect(textsOf(stored)).toMatchObject({ title: "ちょっと相談", lead: defaultTexts("ja").lead });
    expect(textsOf(stored, "en")).toMatchObject({ title: "プラっと相談", lead: "Just ask." });
  });

  it("name the service in the starters too", () => {
    const { starters: wording } = textsOf({ texts: { title: { ja: "ちょっと相談" } } });
    expect(starters(aVolunteer(), "森 千尋", "ja", wording)[0]?.subject).toBe("ちょっと相談：はじめまして");
  });

  it("say what each starter says", () => {
    const stored = { starters: { question: { title: { ja: "ひとつ質問" }, body: { ja: "{name}さん、\r\n教えてください。" } } } };
    expect(textsOf(stored).starters.wordings.map(({ title }) => title)).toEqual(["まず一言", "ひとつ質問", "30分話したい"]);
    expect(textsOf(stored).starters.wordings[1]).toMatchObject({
      subject: "{service}：質問が1つあります",
      body: "{name}さん、\n教えてください。",
    });
  });

  it("promise line by line", () => {
    expect(textsOf({ texts: { promises: { ja: "秘密を守ります。\n\n  急かしません。" } } }).promises.inFull).toEqual([
      "秘密を守ります。",
      "急かしません。",
    ]);
  });
});

describe("the formal desks", () => {
  const desksOf = (desks: unknown): unknown => textsOf({ desks }).promises.desks;
  const [harassment, health, conduct] = defaultTexts("ja").promises.desks;

  it("may get only an address", () => {
    expect(desksOf({ desk1: { address: "/sites/hr/desk.aspx" }, desk2: { address: "kenko@plat.example" } })).toEqual([
      { ...harassment, address: "https://plat.sharepoint.com/sites/hr/desk.aspx" },
      { ...health, address: "mailto:kenko@plat.example", leadsTo: "kenko@plat.example" },
      conduct,
    ]);
  });

  it("have their own names and say what they are for", () => {
    expect(desksOf({ count: 4, desk4: { name: { ja: "家族の相談室" }, purpose: { ja: "転居や学校のこと" } } })).toEqual([
      harassment,
      health,
      conduct,
      { name: "家族の相談室", purpose: "転居や学校のこと" },
    ]);
  });

  it("can be fewer, and those without a name are left out", () => {
    expect(desksOf({ count: 1 })).toEqual([harassment]);
    expect(desksOf({ count: 5, desk4: { address: "kenko@plat.example" } })).toEqual([harassment, health, conduct]);
  });

  it.each([
    ["mailto:kenko@plat.example", "mailto:kenko@plat.example", "kenko@plat.example"],
    ["MAILTO:kenko@plat.example", "mailto:kenko@plat.example", "kenko@plat.example"],
    ["https://plat.sharepoint.com/sites/hr", "https://plat.sharepoint.com/sites/hr", undefined],
    ["https://hotline.example.go.jp/相談?a=1#b", "https://hotline.example.go.jp/%E7%9B%B8%E8%AB%87?a=1#b", "hotline.example.go.jp"],
    ["https://窓口.example/", "https://xn--6or331g.example/", "xn--6or331g.example"],
    ["tel:03-1234-5678", "tel:0312345678", "03-1234-5678"],
    [" ０３（１２３４）５６７８ ", "tel:0312345678", "03(1234)5678"],
    ["+81 3 1234 5678", "tel:+81312345678", "+81 3 1234 5678"],
    ["+81 (0)3-1234-5678", "tel:+81312345678", "+81 (0)3-1234-5678"],
    ["(03)1234‐5678", "tel:0312345678", "(03)1234-5678"],
    ["#8103", "tel:%238103", "#8103"],
    ["110", "tel:110", "110"],
  ])("are reached at %s, and it is said where the name does not tell", (address, link, leadsTo) => {
    expect(desksOf({ count: 1, desk1: { address } })).toEqual([
      { ...harassment, address: link, ...(leadsTo === undefined ? {} : { leadsTo }) },
    ]);
  });

  it.each([
    "javascript:alert(1)",
    "mailto:a@b.jp?cc=c@d.jp",
    "mailto:a@b.jp,c@d.jp",
    "mailto:",
    "mailto:javascript:alert(1)",
    "kenko",
    5,
    "tel:",
    "tel:1",
    "tel:110;phone-context=x",
    "03-1234-5678 内線 3151",
    "0120\n110",
    `0${"1".repeat(40)}`,
    "http://hotline.example.go.jp/",
    "//evil.example",
    "https://evil.example@plat.example/",
    "https://localhost/",
    "https://evil.example:8443/",
    "https://evil.example/\u202Ex",
    "https://[::1]/",
    "data:text/html,x",
  ])("are never reached at %j", (address) => {
    expect(desksOf({ count: 1, desk1: { address } })).toEqual([harassment]);
  });
});
