import { queryWords } from "../search/normalise";
import { matchesAll } from "../search/match";
import type { Directory, DirectoryEntry } from "./directory";
import type { Filters } from "./filters";

/** The questions that a reader can narrow the directory by. Values of one facet are alternatives; facets add up. */
export type FacetName = "query" | "places" | "entryYears" | "jobTypes" | "topics" | "languages" | "availability";

/** What one facet lets through. */
export interface FacetTest {
  readonly facet: FacetName;
  readonly passes: (entry: DirectoryEntry) => boolean;
}

function overlaps(chosen: ReadonlySet<string>, values: readonly string[]): boolean {
  return values.some((value) => chosen.has(value));
}

function yearsTest({ entryFrom = -Infinity, entryTo = Infinity }: Filters): FacetTest["passes"] {
  return ({ volunteer }) => volunteer.entryYear >= entryFrom && volunteer.entryYear <= entryTo;
}

/** The tests of the facets in use; a facet without a choice lets everybody through and has none. */
export function facetTests(filters: Filters): FacetTest[] {
  const words = queryWords(filters.query);
  const jobTypes = new Set(filters.jobTypes);
  const topics = new Set(filters.topics);
  const places = new Set(filters.places);
  const languages = new Set(filters.languages);
  const availability = new Set<string>(filters.availability);
  const tests: (FacetTest & { readonly inUse: boolean })[] = [
    { facet: "jobTypes", inUse: jobTypes.size > 0, passes: ({ volunteer }) => jobTypes.has(volunteer.jobType) },
    { facet: "entryYears", inUse: filters.entryFrom !== undefined || filters.entryTo !== undefined, passes: yearsTest(filters) },
    { facet: "availability", inUse: availability.size > 0, passes: ({ volunteer }) => availability.has(volunteer.availability) },
    { facet: "languages", inUse: languages.size > 0, passes: ({ volunteer }) => overlaps(languages, volunteer.languages) },
    { facet: "topics", inUse: topics.size > 0, passes: (entry) => entry.topics.some(({ code }) => topics.has(code)) },
    { facet: "places", inUse: places.size > 0, passes: (entry) => overlaps(places, entry.places[filters.when]) },
    { facet: "query", inUse: words.length > 0, passes: (entry) => matchesAll(entry.haystack, words) },
  ];
  return tests.filter(({ inUse }) => inUse);
}

/** The volunteers that pass every facet, in the order of the directory. */
export function selectEntries(directory: Directory, filters: Filters): DirectoryEntry[] {
  const tests = facetTests(filters);
  return directory.entries.filter((entry) => tests.every(({ passes }) => passes(entry)));
}
