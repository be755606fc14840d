import type { Directory, DirectoryEntry } from "./directory";
import { availabilityOptions, jobTypeOptions, languageOptions, topicGroups } from "./facetOptions";
import type { FacetOption, TopicGroup } from "./facetOptions";
import type { Filters } from "./filters";
import type { PlaceId } from "./place";
import { placeTree } from "./placeTree";
import type { PlaceNode } from "./placeTree";
import type { FacetName, FacetTest } from "./select";
import { facetTests } from "./select";
import type { Counts } from "./tally";
import { Tally } from "./tally";

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

/** Something to count for a facet. */
interface Counter {
  readonly facet: FacetName;
  readonly count: (entry: DirectoryEntry) => void;
}

/** A sensitive topic is never counted in public, not even in its group. */
function openTopics(entry: DirectoryEntry): DirectoryEntry["topics"] {
  return entry.topics.filter(({ sensitive }) => !sensitive);
}

/** No choice narrows its own facet: whoever fails one facet alone still counts there. More failures count nowhere. */
function onlyFailure(entry: DirectoryEntry, tests: readonly FacetTest[]): FacetName | "none" | "several" {
  let failed: FacetName | "none" = "none";
  for (const { facet, passes } of tests) {
    if (passes(entry)) continue;
    if (failed !== "none") return "several";
    failed = facet;
  }
  return failed;
}

function countInOnePass(directory: Directory, filters: Filters, counters: readonly Counter[]): void {
  const tests = facetTests(filters);
  for (const entry of directory.entries) {
    const failed = onlyFailure(entry, tests);
    for (const { facet, count } of counters) {
      if (failed === "none" || failed === facet) count(entry);
    }
  }
}

function entryYears(directory: Directory, counts: Counts<number>): EntryYears {
  const years = directory.entries.map(({ volunteer }) => volunteer.entryYear);
  if (years.length === 0) return { min: 0, max: 0, histogram: [] };
  const min = years.reduce((a, b) => Math.min(a, b));
  const max = years.reduce((a, b) => Math.max(a, b));
  const histogram = Array.from({ length: max - min + 1 }, (_, index) => ({ year: min + index, count: counts.of(min + index) }));
  return { min, max, histogram };
}

/** The facets of a directory under the reader's filters. Takes time in proportion to the number of entries. */
export function facets(directory: Directory, filters: Filters): Facets {
  const places = new Tally<PlaceId>();
  const jobTypes = new Tally<string>();
  const years = new Tally<number>();
  const topics = new Tally<string>();
  const groups = new Tally<string>();
  const languages = new Tally<string>();
  const availability = new Tally<string>();
  countInOnePass(directory, filters, [
    { facet: "places", count: (entry) => places.add(entry.places[filters.when]) },
    { facet: "jobTypes", count: ({ volunteer }) => jobTypes.add([volunteer.jobType]) },
    { facet: "entryYears", count: ({ volunteer }) => years.add([volunteer.entryYear]) },
    { facet: "topics", count: (entry) => topics.add(openTopics(entry).map(({ code }) => code)) },
    { facet: "topics", count: (entry) => groups.add(openTopics(entry).map(({ groupCode }) => groupCode)) },
    { facet: "languages", count: ({ volunteer }) => languages.add(volunteer.languages) },
    { facet: "availability", count: ({ volunteer }) => availability.add([volunteer.availability]) },
  ]);
  return {
    places: placeTree(directory, filters, places),
    jobTypes: jobTypeOptions(directory, filters, jobTypes),
    topicGroups: topicGroups(directory, filters, topics, groups),
    languages: languageOptions(directory, filters, languages),
    availability: availabilityOptions(filters, availability),
    entryYears: entryYears(directory, years),
  };
}
