import { smallMinistry } from "../../testing/smallMinistry";
import { inPlaces } from "../../testing/builders";
import type { ConditionValue } from "./facet";
import type { Filters } from "./filters";
import { NO_FILTERS } from "./filters";
import type { Loosening } from "./loosen";
import { loosenings } from "./loosen";
import { selectEntries } from "./select";

const directory = smallMinistry();

/** What goes, without the words around it. */
function labelOf({ condition }: Loosening): string {
  const label = (value: ConditionValue): string => {
    switch (value.kind) {
      case "typed":
        return `「${value.text}」`;
      case "topic":
        return value.topic.name.ja;
      case "availability":
        return value.state;
      case "time":
        return `only ${value.when}`;
      case "years":
        return `${value.from ?? ""}〜${value.to ?? ""}`;
      case "place":
        return value.when === "either" ? value.name.ja : `${value.when}：${value.name.ja}`;
      case "term":
        return value.name.ja;
    }
  };
  return condition.values.map(label).join("、");
}

function suggestions(filters: Partial<Filters>): { label: string; count: number }[] {
  return loosenings(directory, { ...NO_FILTERS, ...filters }).map((found) => ({ label: labelOf(found), count: found.count }));
}

describe("loosening a search that found nobody", () => {
  it("suggests the conditions that help, best first", () => {
    expect(suggestions({ places: inPlaces(["region:as"]), jobTypes: ["総合職"] })).toEqual([
      { label: "アジア", count: 2 },
      { label: "総合職", count: 1 },
    ]);
  });

  it("leaves out conditions that would still find nobody", () => {
    expect(suggestions({ query: "だれも書かない言葉", places: inPlaces(["region:as"]) })).toEqual([
      { label: "「だれも書かない言葉」", count: 1 },
    ]);
  });

  it("finds the one word of several that nobody wrote", () => {
    expect(suggestions({ query: "タイ　だれも書かない言葉" })).toEqual([
      { label: "「だれも書かない言葉」", count: selectEntries(directory, { ...NO_FILTERS, query: "タイ" }).length },
    ]);
  });

  it("suggests to leave out all that was typed where no single word is to blame, and where there are too many to try", () => {
    const all = { count: directory.entries.length };
    expect(suggestions({ query: "だれも 書かない言葉" })).toMatchObject([{ label: "「だれも 書かない言葉」", ...all }]);
    expect(suggestions({ query: "タイ だれも書かない言葉 a b c d e" })).toMatchObject([
      { label: "「タイ だれも書かない言葉 a b c d e」", ...all },
    ]);
  });

  it("takes a word that was typed twice away twice, and leaves marks alone", () => {
    expect(
      loosenings(directory, { ...NO_FILTERS, query: "タイ ・ ほかにない ほかにない" }).map(({ condition }) => condition.without.query),
    ).toEqual(["タイ"]);
  });

  it("takes the alternatives of a facet together", () => {
    expect(suggestions({ places: inPlaces(["country:as/タイ", "posting:eur"]), availability: ["rest"] })).toEqual([
      { label: "rest", count: 3 },
      { label: "タイ、欧州局", count: 1 },
    ]);
  });

  it("widens a place from which nobody answers to the region around it", () => {
    const found = loosenings(directory, { ...NO_FILTERS, places: inPlaces(["posting:econ"]), jobTypes: ["会計職"] });
    expect(found.map((each) => [labelOf(each), each.wider?.ja, each.condition.without.places.ids, each.count])).toEqual([
      ["経済局", "本省", ["region:jp"], 1],
      ["経済局", undefined, [], 1],
    ]);
  });

  it("widens no region, and no place of several", () => {
    for (const places of [["region:as"], ["posting:econ", "country:as/タイ"]]) {
      expect(
        loosenings(directory, { ...NO_FILTERS, places: inPlaces(places), jobTypes: ["会計職"] }).some(({ wider }) => wider !== undefined),
      ).toBe(false);
    }
  });

  it("suggests the other time of a place", () => {
    const found = loosenings(directory, { ...NO_FILTERS, places: inPlaces(["country:as/タイ"], "past") });
    expect(found.map((each) => [labelOf(each), each.count])).toEqual([
      ["past：タイ", 5],
      ["only past", 1],
    ]);
    expect(selectEntries(directory, found[1]?.condition.without ?? NO_FILTERS)).toHaveLength(1);
  });
});
