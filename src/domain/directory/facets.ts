import type { Directory, DirectoryEntry } from "./directory";
import { availabilityOptions, jobTypeOptions, languageOptions, topicGroups } from "./facetOptions";
import type { FacetOption, TopicGroup } from "./facetOptions";
import type { Filters } from "./filters";
import { placeTree } from "./placeTree";
import type { PlaceNode } from "./placeTree";
import type { FacetName } from "./select";
import { facetTests } from "./select";

export type { FacetOption, PlaceNode, TopicGroup };

/** The choices of every facet. Counts say how many people a choice would show, given the choices in the other facets. */
export interface Facets {
  readonly places: readonly PlaceNode[];
  readonly jobTypes: readonly FacetOption[];
  readonly topicGroups: readonly TopicGroup[];
  readonly languages: readonly FacetOption[];
  readonly availability: readonly FacetOption[];
  readonly entryYears: EntryYears;
}

/** Years of entry in the whole directory, and how many people of each year pass the other facets. */
export interface EntryYears {
  /** 0 while nobody is listed. */
  readonly min: number;
  /** 0 while nobody is listed. */
  readonly max: number;
  /** Every year from `min` to `max`. */
  readonly histogram: readonly { readonly year: number; readonly count: number }[];
}

/** How often each value occurs among the people who pass the other facets. */
type Tally = Map<string, number>;

function add(tally: Tally, values: Iterable<string>): void {
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
}

const COUNTED = ["places", "jobTypes", "entryYears", "topics", "languages", "availability"] as const;
type CountedFacet = (typeof COUNTED)[number];

function valuesOf(entry: DirectoryEntry, facet: CountedFacet, filters: Filters): Iterable<string> {
  const { volunteer } = entry;
  switch (facet) {
    case "places":
      return entry.places[filters.when];
    case "jobTypes":
      return [volunteer.jobType];
    case "entryYears":
      return [String(volunteer.entryYear)];
    case "topics":
      return topicValues(entry);
    case "languages":
      return new Set(volunteer.languages);
    case "availability":
      return [volunteer.availability];
  }
}

/** Codes of topics and, once each, of their groups. A sensitive topic is not counted, not even in its group. */
function topicValues(entry: DirectoryEntry): Iterable<string> {
  const open = entry.topics.filter(({ sensitive }) => !sensitive);
  return new Set(open.flatMap(({ code, groupCode }) => [`topic:${code}`, `group:${groupCode}`]));
}

/**
 * Counts all facets in one pass: whoever passes every facet counts in all of them, whoever fails exactly one
 * counts in that one, because its own choice does not narrow it.
 */
function tally(directory: Directory, filters: Filters): Record<CountedFacet, Tally> {
  const tallies: Record<CountedFacet, Tally> = {
    places: new Map(), jobTypes: new Map(), entryYears: new Map(), topics: new Map(), languages: new Map(), availability: new Map(),
  };
  const tests = facetTests(filters);
  for (const entry of directory.entries) {
    const failed = firstTwoFailed(entry, tests);
    if (failed.length === 0) COUNTED.forEach((facet) => add(tallies[facet], valuesOf(entry, facet, filters)));
    const [only] = failed;
    if (failed.length === 1 && only !== undefined && only !== "query") add(tallies[only], valuesOf(entry, only, filters));
  }
  return tallies;
}

function firstTwoFailed(entry: DirectoryEntry, tests: ReturnType<typeof facetTests>): FacetName[] {
  const failed: FacetName[] = [];
  for (const { facet, passes } of tests) {
    if (!passes(entry)) failed.push(facet);
    if (failed.length === 2) break;
  }
  return failed;
}

function entryYears(directory: Directory, counts: Tally): EntryYears {
  const years = directory.entries.map(({ volunteer }) => volunteer.entryYear);
  if (years.length === 0) return { min: 0, max: 0, histogram: [] };
  const min = years.reduce((a, b) => Math.min(a, b));
  const max = years.reduce((a, b) => Math.max(a, b));
  const histogram = Array.from({ length: max - min + 1 }, (_, index) => ({ year: min + index, count: counts.get(String(min + index)) ?? 0 }));
  return { min, max, histogram };
}

/** The facets of a directory under the reader's filters. Takes time in proportion to the number of entries. */
export function facets(directory: Directory, filters: Filters): Facets {
  const counts = tally(directory, filters);
  return {
    places: placeTree(directory, filters, counts.places),
    jobTypes: jobTypeOptions(directory, filters, counts.jobTypes),
    topicGroups: topicGroups(directory, filters, counts.topics),
    languages: languageOptions(directory, filters, counts.languages),
    availability: availabilityOptions(filters, counts.availability),
    entryYears: entryYears(directory, counts.entryYears),
  };
}
