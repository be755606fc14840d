import * as fc from "fast-check";
import { directoryConfiguration } from "./directoryConfiguration";
import { FACET_NAMES } from "../directory/facets/facets";
import { ORDERS } from "../directory/view/viewState";
import { defaultTexts } from "./directoryTexts";
import { hostileConfigurations, hostileValues } from "./testing/hostileValues";

const PAGE = {
  webUrl: "https://plat.sharepoint.com/sites/portal",
  url: "https://plat.sharepoint.com/sites/portal/SitePages/Home.aspx",
  language: "ja" as const,
};
const configured = (stored: unknown): ReturnType<typeof directoryConfiguration> => directoryConfiguration(stored, PAGE);
const USUAL = configured({});

describe("the configuration", () => {
  it("needs no setting", () => {
    expect(USUAL).toEqual({
      siteUrl: PAGE.webUrl,
      layout: "page",
      directoryPage: PAGE.url,
      arrangements: { orders: ORDERS, order: "fair", density: "cards" },
      confirmedWithinMonths: 12,
      pageSize: "all",
      facets: FACET_NAMES,
      personCard: "mgt",
      photos: false,
      presence: false,
      teamsHost: "teams.microsoft.com",
      texts: defaultTexts("ja"),
    });
  });

  it("is what the editor chose", () => {
    expect(
      configured({
        siteUrl: "/sites/sodan/",
        layout: "teaser",
        directoryPageUrl: "/sites/sodan/SitePages/名簿.aspx",
        orders: Object.fromEntries(ORDERS.map((order) => [order, order === "entry" || order === "newest"])),
        order: "newest",
        density: "rows",
        pageSize: "24",
        facets: { jobTypes: false, languages: false },
        personCard: "none",
        confirmedWithinMonths: 6,
        photos: true,
        presence: true,
        teamsHost: " gov.teams.microsoft.us ",
        mailProgram: "web",
        mailHost: "outlook.office365.us",
      }),
    ).toEqual({
      siteUrl: "https://plat.sharepoint.com/sites/sodan",
      layout: "teaser",
      directoryPage: "https://plat.sharepoint.com/sites/sodan/SitePages/%E5%90%8D%E7%B0%BF.aspx",
      arrangements: { orders: ["entry", "newest"], order: "newest", density: "rows" },
      pageSize: "24",
      facets: ["places", "entryYears", "topics", "availability"],
      confirmedWithinMonths: 6,
      personCard: "none",
      photos: true,
      presence: true,
      teamsHost: "gov.teams.microsoft.us",
      mailHost: "outlook.office365.us",
      texts: defaultTexts("ja"),
    });
  });

  it("starts with the first order that is left where the chosen one is not shown", () => {
    expect(configured({ order: "fair", orders: { fair: false } }).arrangements.order).toBe("kana");
  });

  it("keeps every order where none is left", () => {
    expect(configured({ orders: Object.fromEntries(ORDERS.map((order) => [order, false])) }).arrangements).toEqual(USUAL.arrangements);
  });

  it("may show no facet at all", () => {
    expect(configured({ facets: Object.fromEntries(FACET_NAMES.map((facet) => [facet, false])) }).facets).toEqual([]);
  });
});

describe("whatever a page has stored", () => {
  it.each(hostileConfigurations)("the configuration is the usual one: %#", (stored) => {
    expect(configured(stored)).toEqual(USUAL);
  });

  it.each(hostileValues)("each property falls back by itself: %#", (value) => {
    const everything = [
      "siteUrl",
      "layout",
      "directoryPageUrl",
      "orders",
      "order",
      "density",
      "pageSize",
      "facets",
      "personCard",
      "teamsHost",
      "mailProgram",
      "mailHost",
      "texts",
      "starters",
      "desks",
    ];
    expect(configured(Object.fromEntries(everything.map((name) => [name, value])))).toEqual(USUAL);
  });

  it("the configuration is complete, and its links lead where links may lead", () => {
    fc.assert(
      fc.property(
        fc.object({
          key: fc.constantFrom(
            "siteUrl",
            "texts",
            "title",
            "ja",
            "desks",
            "desk1",
            "desk4",
            "name",
            "address",
            "count",
            "orders",
            "starters",
            "hello",
            "body",
          ),
          maxDepth: 4,
        }),
        (stored) => {
          const { texts, siteUrl, directoryPage } = configured(stored);
          expect(texts.starters.wordings).toHaveLength(3);
          for (const text of [texts.title, texts.lead, texts.promises.line, texts.promises.notFor, ...texts.promises.inFull])
            expect(text).not.toBe("");
          for (const address of [siteUrl, directoryPage]) expect(address).toMatch(/^https:\/\/[a-z-]+\.sharepoint\.com/);
          for (const address of texts.promises.desks.flatMap((desk) => desk.address ?? []))
            expect(address).toMatch(/^(?:https:\/\/|mailto:|tel:)/);
        },
      ),
    );
  });
});
