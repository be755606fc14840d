import { REGIONS } from "../../organisation/regions";
import { aDepartment, aDirectory, aVolunteer, inPlaces } from "../../testing/builders";
import { smallMinistry } from "../../testing/smallMinistry";
import type { Filters } from "./filters";
import { NO_FILTERS } from "./filters";
import { offeredIn } from "./offered";
import type { PlaceNode } from "./placeTree";
import { selectEntries } from "./select";

const directory = smallMinistry();

const under = (filters: Partial<Filters>): ReturnType<typeof offeredIn> => offeredIn(directory, { ...NO_FILTERS, ...filters });
const counts = (options: readonly { value: string; count?: number }[]): Record<string, number | undefined> =>
  Object.fromEntries(options.map(({ value, count }) => [value, count]));
const flat = (nodes: readonly PlaceNode[]): PlaceNode[] => nodes.flatMap((node) => [node, ...flat(node.children)]);
const outline = (nodes: readonly PlaceNode[]): string[] => flat(nodes).map(({ id, count }) => `${id} ${count}`);

describe("the counts of facets", () => {
  it("ignore the choice in their own facet", () => {
    expect(counts(under({ jobTypes: ["専門職"] }).jobTypes)).toEqual({ 総合職: 2, 専門職: 2, 会計職: 1 });
  });

  it("respect the choices in the other facets and the query", () => {
    expect(counts(under({ places: inPlaces(["region:af"], "now") }).jobTypes)).toEqual({ 総合職: 1, 専門職: 1, 会計職: 0 });
    expect(counts(under({ query: "菜園" }).jobTypes)).toEqual({ 総合職: 1, 専門職: 0, 会計職: 0 });
  });

  it("say what a choice would show, for every choice", () => {
    const base: Filters = { ...NO_FILTERS, languages: ["英語", "タイ語"] };
    const shown = (filters: Filters): number => selectEntries(directory, filters).length;
    const found = offeredIn(directory, base);
    flat(found.places).forEach(({ id, count }) => expect([id, count]).toEqual([id, shown({ ...base, places: inPlaces([id]) })]));
    found.jobTypes.forEach(({ value, count }) => expect([value, count]).toEqual([value, shown({ ...base, jobTypes: [value] })]));
    found.languages.forEach(({ value, count }) => expect([value, count]).toEqual([value, shown({ ...base, languages: [value] })]));
    found.entryYears.histogram.forEach(({ year, count }) =>
      expect([year, count]).toEqual([year, shown({ ...base, entryYears: { from: year, to: year } })]),
    );
    found.availability.forEach(({ value, count }) => {
      expect([value, count]).toEqual([
        value,
        selectEntries(directory, base).filter(({ volunteer }) => volunteer.availability === value).length,
      ]);
    });
  });

  it("are kept back for sensitive topics, even in their group", () => {
    const [education, family] = under({}).topics;
    expect(education).toMatchObject({ code: "education", count: 2, options: [{ value: "edu-school", count: 2 }] });
    expect(family).toMatchObject({ code: "family", count: 3 });
    const sensitive = family?.options.find(({ value }) => value === "fam-birth");
    expect(sensitive).not.toHaveProperty("count");
    expect(sensitive?.topic).toMatchObject({ name: { ja: "妊娠・出産" }, sensitive: true });
  });

  it("count a person of several matching values once", () => {
    const twice = aDirectory({ volunteers: [aVolunteer({ languages: ["英語", "英語"] })] });
    expect(counts(offeredIn(twice, NO_FILTERS).languages)).toEqual({ 英語: 1 });
  });
});

describe("the choices of facets", () => {
  it("come in display order, terms of the organisers last, chosen ones always", () => {
    expect(under({ jobTypes: ["医務官"] }).jobTypes.map(({ value, chosen }) => [value, chosen])).toEqual([
      ["総合職", false],
      ["専門職", false],
      ["医務官", true],
      ["会計職", false],
    ]);
  });

  it("name known terms in English", () => {
    expect(under({}).languages.map(({ label }) => label.en)).toEqual(["English", "Thai", "Swahili"]);
  });

  it("offer every year from the first to the last", () => {
    expect(under({}).entryYears).toEqual({
      min: 2010,
      max: 2014,
      histogram: [
        { year: 2010, count: 1 },
        { year: 2011, count: 1 },
        { year: 2012, count: 0 },
        { year: 2013, count: 2 },
        { year: 2014, count: 1 },
      ],
    });
  });

  it("are empty where nobody is listed", () => {
    const none = offeredIn(aDirectory(), NO_FILTERS);
    expect(none.entryYears).toEqual({ min: 0, max: 0, histogram: [] });
    expect(none.places.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("the tree of places", () => {
  it("goes from region over country to mission, and from bureau over division to office, without places of nobody", () => {
    expect(outline(under({}).places)).toEqual([
      "region:jp 2",
      "posting:eur 2",
      "posting:eur-gc 2",
      "posting:eur-plan 1",
      "region:as 1",
      "country:as/タイ 1",
      "posting:emb-th 1",
      "region:oc 0",
      "region:na 0",
      "region:la 0",
      "region:eu 0",
      "region:me 0",
      "region:af 3",
      "country:af/ケニア 3",
      "posting:emb-ke 3",
    ]);
  });

  it("follows now and before", () => {
    expect(outline(under({ places: inPlaces([], "past") }).places)).toEqual(
      expect.arrayContaining(["region:jp 1", "region:af 1", "region:as 0"]),
    );
  });

  it("keeps a chosen place of nobody, and the way to it", () => {
    const places = flat(under({ places: inPlaces(["posting:econ", "posting:eur-plan"]), jobTypes: ["総合職"] }).places);
    expect(places.filter(({ chosen }) => chosen).map(({ id, count }) => `${id} ${count}`)).toEqual([
      "posting:eur-plan 0",
      "posting:econ 0",
    ]);
    expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining(["posting:eur", "posting:eur-gc"]));
  });

  it("shows each department once where two are each other's parent", () => {
    const ring = aDirectory({
      postings: [aDepartment({ id: 1, code: "a", parentCode: "b" }), aDepartment({ id: 2, code: "b", parentCode: "a" })],
      volunteers: [aVolunteer({ currentPostingId: 1 })],
    });
    expect(outline(offeredIn(ring, NO_FILTERS).places)).toEqual(expect.arrayContaining(["region:jp 1", "posting:a 1", "posting:b 1"]));
    expect(outline(offeredIn(ring, NO_FILTERS).places)).toHaveLength(REGIONS.length + 2);
  });
});
