import type { Counts } from "../column";
import { tally } from "../column";
import { columnsOf } from "../columns";
import type { Directory } from "../directory";
import { availabilityOptions, jobTypeOptions, languageOptions, topicGroups } from "./facetOptions";
import type { FacetOption, TopicGroup } from "./facetOptions";
import type { Filters } from "./filters";
import { placeTree } from "./placeTree";
import type { PlaceNode } from "./placeTree";
import { filterMatchesOf } from "./filterMatches";

export type { FacetOption, PlaceNode, TopicGroup };

/** The choices of every facet. Counts say how many people a choice would show, given the choices in the other facets. */
export interface Facets {
  /** Who passes all of them. */
  readonly people: number;
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

function entryYears(years: readonly number[], counts: Counts<number>): EntryYears {
  if (years.length === 0) return { min: 0, max: 0, histogram: [] };
  const min = Math.min(...years);
  const max = Math.max(...years);
  const histogram = Array.from({ length: max - min + 1 }, (_, index) => ({ year: min + index, count: counts.of(min + index) }));
  return { min, max, histogram };
}

/** The facets of a directory under the reader's filters. Takes time in proportion to the number of entries. */
export function facets(directory: Directory, filters: Filters): Facets {
  const columns = columnsOf(directory);
  const { people, countsIn } = filterMatchesOf(directory)(filters);
  const topics = tally(columns.topics(), countsIn("topics"));
  const topicGroupCounts = tally(columns.openTopicGroups(), countsIn("topics"));
  return {
    people,
    places: placeTree(directory, filters, tally(columns.places(filters.when), countsIn("places"))),
    jobTypes: jobTypeOptions(directory, filters, tally(columns.jobTypes(), countsIn("jobTypes"))),
    topicGroups: topicGroups(directory, filters, topics, topicGroupCounts),
    languages: languageOptions(directory, filters, tally(columns.languages(), countsIn("languages"))),
    availability: availabilityOptions(filters, tally(columns.availability(), countsIn("availability"))),
    entryYears: entryYears([...columns.entryYears().numberOf.keys()], tally(columns.entryYears(), countsIn("entryYears"))),
  };
}
