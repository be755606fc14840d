import { MATCHING_CASES, matchingDirectory } from "../../testing/matchingCases";
import { NO_FILTERS } from "../facets/filters";
import { selectEntries } from "../facets/select";

const directory = matchingDirectory();

describe("the search box", () => {
  it.each(MATCHING_CASES)("$rule: $query", ({ query, finds }) => {
    const found = selectEntries(directory, { ...NO_FILTERS, query });
    expect(found.map(({ volunteer }) => volunteer.id)).toEqual(finds);
  });

  it("is held to at least 150 different queries, and to several of each kind", () => {
    expect(new Set(MATCHING_CASES.map(({ query }) => query)).size).toBeGreaterThanOrEqual(150);
    const rules = [...new Set(MATCHING_CASES.map(({ rule }) => rule))];
    expect(rules.filter((rule) => MATCHING_CASES.filter((each) => each.rule === rule).length < 3)).toEqual([]);
  });
});
