import { smallMinistry } from "../../testing/smallMinistry";
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
    expect(found({ places: ["posting:emb-th", "posting:eur-plan"] })).toEqual([3, 4]);
  });

  it("adds the facets up", () => expect(found({ jobTypes: ["専門職"], topics: ["edu-school"], languages: ["タイ語"], availability: ["open"] })).toEqual([3]));

  it("tells now from before", () => {
    expect(found({ places: ["posting:emb-ke"] })).toEqual([1, 2, 3]);
    expect(found({ places: ["posting:emb-ke"], when: "now" })).toEqual([1, 2]);
    expect(found({ places: ["posting:emb-ke"], when: "past" })).toEqual([3]);
  });

  it("lets the time of places alone decide nothing", () => expect(found({ when: "past" })).toEqual([1, 2, 3, 4, 5]));

  it("includes the missions of a region and of a country", () => {
    expect(found({ places: ["region:as"] })).toEqual([3]);
    expect(found({ places: ["country:af/ケニア"], when: "now" })).toEqual([1, 2]);
  });

  it("includes the divisions and offices of a bureau", () => {
    expect(found({ places: ["posting:eur"] })).toEqual([1, 4]);
    expect(found({ places: ["region:jp"] })).toEqual([1, 4]);
  });

  it("includes both ends of a range of years, and either end may be open", () => {
    expect(found({ entryFrom: 2011, entryTo: 2013 })).toEqual([1, 3, 4]);
    expect(found({ entryFrom: 2014 })).toEqual([5]);
    expect(found({ entryTo: 2010 })).toEqual([2]);
  });

  it("finds nobody at a place that does not exist", () => expect(found({ places: ["posting:nowhere"] })).toEqual([]));

  it("combines words with facets", () => expect(found({ query: "菜園", availability: ["rest"] })).toEqual([5]));
});
