import { smallMinistry } from "../../testing/smallMinistry";
import { inPlaces } from "../../testing/builders";
import type { Filters } from "./filters";
import { NO_FILTERS } from "./filters";
import { selectEntries } from "./select";

const directory = smallMinistry();

function found(filters: Partial<Filters>): number[] {
  return selectEntries(directory, { ...NO_FILTERS, ...filters }).map(({ volunteer }) => volunteer.id);
}

describe("choosing whom to see", () => {
  it("shows everybody without filters", () => expect(found({})).toEqual([1, 2, 3, 4, 5]));

  it("takes the values of one facet as alternatives", () => {
    expect(found({ jobTypes: ["専門職", "会計職"] })).toEqual([1, 3, 4]);
    expect(found({ places: inPlaces(["posting:emb-th", "posting:eur-plan"]) })).toEqual([3, 4]);
  });

  it("adds the facets up", () =>
    expect(found({ jobTypes: ["専門職"], topics: ["edu-school"], languages: ["タイ語"], availability: ["open"] })).toEqual([3]));

  it("tells now from before", () => {
    expect(found({ places: inPlaces(["posting:emb-ke"]) })).toEqual([1, 2, 3]);
    expect(found({ places: inPlaces(["posting:emb-ke"], "now") })).toEqual([1, 2]);
    expect(found({ places: inPlaces(["posting:emb-ke"], "past") })).toEqual([3]);
  });

  it("lets the time of places alone decide nothing", () => expect(found({ places: inPlaces([], "past") })).toEqual([1, 2, 3, 4, 5]));

  it("includes the missions of a region and of a country", () => {
    expect(found({ places: inPlaces(["region:as"]) })).toEqual([3]);
    expect(found({ places: inPlaces(["country:af/ケニア"], "now") })).toEqual([1, 2]);
  });

  it("includes the divisions and offices of a bureau", () => {
    expect(found({ places: inPlaces(["posting:eur"]) })).toEqual([1, 4]);
    expect(found({ places: inPlaces(["region:jp"]) })).toEqual([1, 4]);
  });

  it("includes both ends of a range of years, and either end may be open", () => {
    expect(found({ entryYears: { from: 2011, to: 2013 } })).toEqual([1, 3, 4]);
    expect(found({ entryYears: { from: 2014 } })).toEqual([5]);
    expect(found({ entryYears: { to: 2010 } })).toEqual([2]);
  });

  it("finds nobody at a place that does not exist", () => expect(found({ places: inPlaces(["posting:nowhere"]) })).toEqual([]));

  it("combines words with facets", () => expect(found({ query: "菜園", availability: ["rest"] })).toEqual([5]));
});
