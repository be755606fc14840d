import { smallMinistry } from "../testing/smallMinistry";
import type { Filters } from "./filters";
import { NO_FILTERS } from "./filters";
import { loosenings } from "./loosen";
import { selectEntries } from "./select";

const directory = smallMinistry();

function suggestions(filters: Partial<Filters>): { label: string; count: number }[] {
  return loosenings(directory, { ...NO_FILTERS, ...filters }, "ja").map(({ condition, count }) => ({ label: condition.label, count }));
}

describe("loosening a search that found nobody", () => {
  it("suggests the conditions that help, best first", () => {
    expect(suggestions({ places: ["region:as"], jobTypes: ["総合職"] })).toEqual([{ label: "アジア", count: 2 }, { label: "総合職", count: 1 }]);
  });

  it("leaves out conditions that would still find nobody", () => {
    expect(suggestions({ query: "だれも書かない言葉", places: ["region:as"], when: "either" })).toEqual([{ label: "「だれも書かない言葉」", count: 1 }]);
  });

  it("takes the alternatives of a facet together", () => {
    expect(suggestions({ places: ["country:as/タイ", "posting:eur"], availability: ["rest"] })).toEqual([
      { label: "お休み中", count: 3 },
      { label: "タイ、欧州局", count: 1 },
    ]);
  });

  it("suggests the other time of a place", () => {
    const found = loosenings(directory, { ...NO_FILTERS, places: ["country:as/タイ"], when: "past" }, "ja");
    expect(found.map(({ condition, count }) => [condition.label, count])).toEqual([["これまで：タイ", 5], ["前にいた人だけ", 1]]);
    expect(selectEntries(directory, found[1]?.condition.without ?? NO_FILTERS)).toHaveLength(1);
  });
});
