import { directoryConfiguration } from "./directoryConfiguration";
import { newsConfiguration } from "./newsConfiguration";
import { hostileConfigurations, hostileValues } from "./testing/hostileValues";

const web = "https://plat.sharepoint.com/sites/portal";
const page = { webUrl: web };
const USUAL = newsConfiguration({}, page);

describe("the settings of the interview news", () => {
  it("are usable before anybody has set anything", () => {
    expect(USUAL).toEqual({
      siteUrl: web,
      layout: "hero",
      count: 4,
      personCard: "mgt",
      presence: false,
      confirmedWithinMonths: 12,
      teamsHost: "teams.microsoft.com",
    });
  });

  it.each(hostileConfigurations)("are the usual ones where a page stored nothing that can be used: %#", (stored) => {
    expect(newsConfiguration(stored, page)).toEqual(USUAL);
  });

  it.each(hostileValues)("fall back property by property: %#", (value) => {
    const everything = ["siteUrl", "directoryPageUrl", "layout", "personCard", "teamsHost", "mailProgram", "mailHost"];
    expect(newsConfiguration(Object.fromEntries(everything.map((name) => [name, value])), page)).toEqual(USUAL);
  });

  it("say how a speaker is reached, as those of the directory do", () => {
    const stored = {
      personCard: "fluent",
      presence: true,
      teamsHost: "gov.teams.microsoft.us",
      mailProgram: "web",
      mailHost: "outlook.office365.us",
    };
    const reached = { personCard: "fluent", presence: true, teamsHost: "gov.teams.microsoft.us", mailHost: "outlook.office365.us" };
    expect(newsConfiguration(stored, page)).toMatchObject(reached);
    expect(directoryConfiguration(stored, { ...page, url: web, language: "ja" })).toMatchObject(reached);
  });

  it.each([
    [0, 0],
    [6, 6],
    [37, 12],
    ["6", 12],
  ])("take of a stored %p months of confirmation what the directory takes: %p", (stored, months) => {
    const properties = { confirmedWithinMonths: stored };
    expect(newsConfiguration(properties, page).confirmedWithinMonths).toBe(months);
    expect(directoryConfiguration(properties, { ...page, url: web, language: "ja" }).confirmedWithinMonths).toBe(months);
  });

  it("read the news of another site, with or without a trailing slash", () => {
    expect(newsConfiguration({ siteUrl: "https://plat.sharepoint.com/sites/sodan/" }, page).siteUrl).toBe(
      "https://plat.sharepoint.com/sites/sodan",
    );
    expect(newsConfiguration({ siteUrl: "/sites/sodan?web=1" }, page).siteUrl).toBe("https://plat.sharepoint.com/sites/sodan");
  });

  it.each(["", "  ", "javascript:alert(1)", "https://elsewhere.example/sites/portal", "//elsewhere.example"])(
    "stay on their own site when the address is %j",
    (address) => {
      expect(newsConfiguration({ siteUrl: address, directoryPageUrl: address }, page)).toEqual(USUAL);
    },
  );

  it("read no site of another tenant, while the directory may stand on any SharePoint", () => {
    const elsewhere = "https://other.sharepoint.com/sites/portal";
    expect(newsConfiguration({ siteUrl: elsewhere, directoryPageUrl: elsewhere }, page)).toMatchObject({
      siteUrl: web,
      directoryPageUrl: elsewhere,
    });
  });

  it.each([
    [0, 1],
    [99, 12],
    [Number.NaN, 4],
    [2.5, 4],
    [6, 6],
  ])("turn a stored count of %p into %p", (stored, count) => {
    expect(newsConfiguration({ count: stored }, page).count).toBe(count);
  });

  it("fall back to the first layout when the stored one is unknown", () => {
    expect(newsConfiguration({ layout: "carousel" }, page).layout).toBe("hero");
    expect(newsConfiguration({ layout: "compact" }, page).layout).toBe("compact");
  });
});
