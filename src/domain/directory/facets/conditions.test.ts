import { inPlaces } from "../../testing/builders";
import { ONE_OF_EACH, smallMinistry } from "../../testing/smallMinistry";
import { conditions } from "./conditions";
import { isEmpty, NO_FILTERS } from "./filters";

const directory = smallMinistry();

describe("the conditions of a reader", () => {
  it("each take away only themselves, until nothing is left", () => {
    const chips = conditions(ONE_OF_EACH, directory);
    expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
    chips.forEach((chip) => {
      const rest = conditions(chip.without, directory).map(({ key }) => key);
      expect(rest).toEqual(chips.map(({ key }) => key).filter((key) => key !== chip.key));
    });
    let filters = ONE_OF_EACH;
    for (let [first] = conditions(filters, directory); first !== undefined; [first] = conditions(filters, directory))
      filters = first.without;
    expect(isEmpty(filters)).toBe(true);
  });
});

describe("empty filters", () => {
  it("are those without a condition, whatever the time of places", () => {
    expect(isEmpty({ ...NO_FILTERS, query: "　", places: inPlaces([], "past") })).toBe(true);
    expect(isEmpty({ ...NO_FILTERS, entryYears: { to: 2000 } })).toBe(false);
    expect(isEmpty({ ...NO_FILTERS, languages: ["英語"] })).toBe(false);
  });
});
