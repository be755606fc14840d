import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import { offeredIn } from "../../../domain/directory/facets/offered";
import type { PlaceNode } from "../../../domain/directory/facets/placeTree";
import type { PlaceId } from "../../../domain/posting/place";
import { inPlaces } from "../../../domain/testing/builders";
import { smallMinistry } from "../../../domain/testing/smallMinistry";
import { holdsChoice, togglePlace } from "./placeChoice";

const treeUnder = (places: readonly PlaceId[]): readonly PlaceNode[] =>
  offeredIn(smallMinistry(), { ...NO_FILTERS, places: inPlaces(places) }).places;
const toggle = (places: readonly PlaceId[], id: PlaceId): PlaceId[] => togglePlace(treeUnder(places), places, id);

describe("choosing a place", () => {
  it("adds it to the others, and takes it away again", () => {
    expect(toggle(["region:as"], "region:af")).toEqual(["region:as", "region:af"]);
    expect(toggle(["region:as", "region:af"], "region:as")).toEqual(["region:af"]);
  });

  it("clears the chosen places inside it: they are included", () => {
    expect(toggle(["posting:emb-ke", "region:as"], "region:af")).toEqual(["region:as", "region:af"]);
    expect(toggle(["posting:eur-plan", "posting:eur-gc"], "region:jp")).toEqual(["region:jp"]);
  });

  it("narrows a chosen place around it down to it", () => {
    expect(toggle(["region:af"], "country:af/ケニア")).toEqual(["country:af/ケニア"]);
    expect(toggle(["region:jp", "region:af"], "posting:eur-plan")).toEqual(["region:af", "posting:eur-plan"]);
  });

  it("leaves its neighbours chosen", () => {
    expect(toggle(["posting:eur-plan"], "posting:econ")).toEqual(["posting:eur-plan", "posting:econ"]);
  });

  it("takes away a place that the list no longer knows", () => {
    expect(toggle(["posting:closed-long-ago", "region:af"], "posting:closed-long-ago")).toEqual(["region:af"]);
  });
});

describe("a place that holds a choice", () => {
  it("is every place around the chosen one, not the chosen one itself", () => {
    const [headquarters] = treeUnder(["posting:eur-gc"]);
    const bureau = headquarters?.children.find(({ id }) => id === "posting:eur");
    const division = bureau?.children.find(({ id }) => id === "posting:eur-gc");
    expect([headquarters, bureau, division].map((node) => node !== undefined && holdsChoice(node))).toEqual([true, true, false]);
  });
});
