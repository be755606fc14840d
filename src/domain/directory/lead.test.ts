import { aDirectory, aPosting, aTopic, aVolunteer, inPlaces } from "../testing/builders";
import { NO_FILTERS } from "./facets/filters";
import type { Posting } from "../posting/posting";
import type { Filters } from "./facets/filters";
import { leadTo } from "./lead";
import type { Lead } from "../contact/reason";

const kenya = aPosting();
const france = aPosting({
  id: 2,
  code: "emb-fr",
  name: { ja: "在フランス日本国大使館", en: "Embassy of Japan in France" },
  shortNames: [],
  region: "eu",
  country: { ja: "フランス", en: "France" },
  city: { ja: "パリ", en: "Paris" },
});
const leave = aTopic({ id: 1, code: "leave", name: { ja: "育児休業", en: "Parental leave" }, synonyms: ["育休"] });
const school = aTopic({ id: 2, code: "school", name: { ja: "子女教育", en: "Schools" } });
const illness = aTopic({ id: 3, code: "illness", name: { ja: "病気と仕事", en: "Illness and work" }, sensitive: true });

/** The lead to somebody who is in France, was in Kenya, and talks about leave, schools and illness. */
function lead(asked: Partial<Filters>): Lead | undefined {
  const { byId } = aDirectory({
    volunteers: [aVolunteer({ id: 1, currentPostingId: 2, pastPostingIds: [1], topicIds: [1, 2, 3] })],
    postings: [kenya, france],
    topics: [leave, school, illness],
  });
  const entry = byId.get(1);
  return entry === undefined ? undefined : leadTo(entry, { ...NO_FILTERS, ...asked });
}

describe("what leads a reader to somebody", () => {
  it("is nothing where the reader asked for nothing that can be named", () => {
    expect(lead({})).toBeUndefined();
    expect(lead({ jobTypes: ["専門職"] })).toBeUndefined();
  });

  it("is the topic that was chosen", () => {
    expect(lead({ topics: ["school"] })).toEqual({ kind: "profile", topic: school, isThere: false });
  });

  it("is the posting at the place that was chosen, and whether it is that of today", () => {
    expect(lead({ places: inPlaces(["region:af"]) })).toEqual({ kind: "profile", posting: kenya, isThere: false });
    expect(lead({ places: inPlaces(["country:eu/フランス"]) })).toEqual({ kind: "profile", posting: france, isThere: true });
  });

  it("is no posting of another time than the one that was asked for", () => {
    expect(lead({ places: inPlaces(["region:af"], "now") })).toBeUndefined();
  });

  it("is both where the reader asked for both, by choice or in words", () => {
    const both = { kind: "profile", topic: leave, posting: kenya, isThere: false };
    expect(lead({ topics: ["leave"], places: inPlaces(["region:af"]) })).toEqual(both);
    expect(lead({ query: "ナイロビ　育休" })).toEqual(both);
  });

  it("is the topic with the word in its name before one that only shares it", () => {
    const { byId } = aDirectory({
      volunteers: [aVolunteer({ id: 1, topicIds: [4, 1] })],
      topics: [leave, aTopic({ id: 4, code: "return", name: { ja: "復帰", en: "" }, synonyms: ["育児休業"] })],
    });
    const entry = byId.get(1);
    expect(entry && leadTo(entry, { ...NO_FILTERS, query: "育児休業" })).toMatchObject({ topic: leave });
  });

  it("is never a sensitive topic, however it was asked for", () => {
    expect(lead({ topics: ["illness"] })).toBeUndefined();
    expect(lead({ query: "病気" })).toBeUndefined();
  });

  it("is no topic, and no other country, in whose words the name of a place stands by chance", () => {
    const embassy = (id: number, country: string): Posting =>
      aPosting({
        id,
        code: `emb-${id}`,
        region: "as",
        country: { ja: country, en: "" },
        name: { ja: `在${country}日本国大使館`, en: "" },
        shortNames: [],
        city: { ja: "", en: "" },
      });
    const [thailand, indonesia, india] = [embassy(5, "タイ"), embassy(6, "インドネシア"), embassy(7, "インド")];
    const change = aTopic({ id: 9, code: "change", name: { ja: "職種変更", en: "" }, synonyms: ["辞めたい", "フレックスタイム"] });
    const { byId } = aDirectory({
      volunteers: [aVolunteer({ id: 1, currentPostingId: 6, pastPostingIds: [5, 7], topicIds: [9] })],
      postings: [thailand, indonesia, india],
      topics: [change],
    });
    const entry = byId.get(1);
    const to = (query: string): Lead | undefined => entry && leadTo(entry, { ...NO_FILTERS, query });
    expect(to("タイ")).toEqual({ kind: "profile", posting: thailand, isThere: false });
    expect(to("インド")).toEqual({ kind: "profile", posting: india, isThere: false });
  });

  it("is no word of somebody's name, and no single character", () => {
    expect(lead({ query: "髙橋" })).toBeUndefined();
    expect(lead({ query: "子" })).toBeUndefined();
  });
});
