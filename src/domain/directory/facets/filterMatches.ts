import { memoizePerObject } from "../../lazy";
import { queryWords } from "../../search/normalise";
import { queryMatches } from "../search/queryMatches";
import type { Column } from "../column";
import { whoHave } from "../column";
import { columnsOf } from "../columns";
import type { Directory } from "../directory";
import type { Filters } from "./filters";

/** The questions that a reader can narrow the directory by. Values of one facet are alternatives; facets add up. */
export type FacetName = "query" | "places" | "entryYears" | "jobTypes" | "topics" | "languages" | "availability";

const PASSES_ALL = 0;
const FACETS: readonly FacetName[] = ["query", "places", "entryYears", "jobTypes", "topics", "languages", "availability"];
const FAILS_SEVERAL = FACETS.length + 1;

function failureOf(facet: FacetName): number {
  return FACETS.indexOf(facet) + 1;
}

/** How the entries of a directory stand under some filters; entries are named by their index. */
export interface FilterMatches {
  /** How many pass all facets. */
  readonly people: number;
  readonly passes: (entry: number) => boolean;
  /** No choice narrows its own facet: whoever fails one facet alone still counts there. More failures count nowhere. */
  readonly countsIn: (facet: FacetName) => (entry: number) => boolean;
}

function matchFilters(directory: Directory, filters: Filters): FilterMatches {
  const columns = columnsOf(directory);
  const failures = new Uint8Array(directory.entries.length);
  const apply = (facet: FacetName, passing: Uint8Array): void => {
    const failure = failureOf(facet);
    for (let entry = 0; entry < failures.length; entry++) {
      if (passing[entry] === 0) failures[entry] = failures[entry] === PASSES_ALL ? failure : FAILS_SEVERAL;
    }
  };
  const applyChoice = <T>(facet: FacetName, column: () => Column<T>, chosen: readonly T[]): void => {
    if (chosen.length > 0) apply(facet, whoHave(column(), chosen));
  };
  const { entryFrom = -Infinity, entryTo = Infinity } = filters;
  const words = queryWords(filters.query);
  if (words.length > 0) apply("query", queryMatches(directory)(words));
  applyChoice("places", () => columns.places(filters.when), filters.places);
  if (filters.entryFrom !== undefined || filters.entryTo !== undefined) {
    const years = [...columns.entryYears().numberOf.keys()];
    apply("entryYears", whoHave(columns.entryYears(), years.filter((year) => year >= entryFrom && year <= entryTo)));
  }
  applyChoice("jobTypes", columns.jobTypes, filters.jobTypes);
  applyChoice("topics", columns.topics, filters.topics);
  applyChoice("languages", columns.languages, filters.languages);
  applyChoice("availability", columns.availability, filters.availability);
  return {
    people: failures.reduce((sum, failure) => (failure === PASSES_ALL ? sum + 1 : sum), 0),
    passes: (entry) => failures[entry] === PASSES_ALL,
    countsIn: (facet) => {
      const own = failureOf(facet);
      return (entry) => failures[entry] === PASSES_ALL || failures[entry] === own;
    },
  };
}

/** How the entries of a directory match some filters, made once for both the people shown and the counts beside the choices. */
export const filterMatchesOf = memoizePerObject((directory: Directory) => memoizePerObject((filters: Filters) => matchFilters(directory, filters)));
