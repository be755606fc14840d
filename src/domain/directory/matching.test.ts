import { MATCHING_CASES, matchingDirectory } from "../testing/matchingCases";
import { NO_FILTERS } from "./filters";
import { selectEntries } from "./select";

const directory = matchingDirectory();

describe("the search box", () => {
  it.each(MATCHING_CASES)("$rule: $query", ({ query, finds }) => {
    const found = selectEntries(directory, { ...NO_FILTERS, query });
    expect(found.map(({ volunteer }) => volunteer.id)).toEqual(finds);
  });

  it("is held to at least sixty cases", () => {
    expect(new Set(MATCHING_CASES.map(({ query }) => query)).size).toBeGreaterThanOrEqual(60);
  });
});
