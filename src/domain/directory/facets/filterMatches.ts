import { memoizePerObject } from "../../lazy";
import { queryWords } from "../../search/normalise";
import type { Directory } from "../directory";
import { queryMatches } from "../search/queryMatches";
import type { Counting } from "./facet";
import type { Choices, FacetName } from "./facets";
import { FACET_NAMES, FACETS } from "./facets";
import type { Filters } from "./filters";

const PASSES_ALL = 0;
/** The query is no facet, but narrows the directory like one. */
const NARROWING = ["query", ...FACET_NAMES] as const;
const FAILS_SEVERAL = NARROWING.length + 1;

/** What the reader asks for, with words that stand for the query where it finds few as it stands: one of them is enough. */
export interface AskedFilters extends Filters {
  readonly ownWords?: readonly string[];
}

/** How the entries of a directory stand under some filters; entries are named by their index. */
export interface FilterMatches {
  /** How many pass all facets. */
  readonly people: number;
  readonly passes: Counting;
  /** No choice narrows its own facet: whoever fails one facet alone still counts there. More failures count nowhere. */
  readonly countsIn: (facet: FacetName) => Counting;
}

/** Who passes a facet; undefined where it asks for nothing. */
function passing<Name extends FacetName>(name: Name, choices: Choices, directory: Directory): Uint8Array | undefined {
  const facet = FACETS[name];
  return facet.count(choices[name]) === 0 ? undefined : facet.passing(choices[name], directory);
}

function answering({ query, ownWords = [] }: AskedFilters, directory: Directory): Uint8Array | undefined {
  const words = queryWords(query);
  if (words.length === 0) return undefined;
  const matches = queryMatches(directory);
  const found = matches(words);
  if (ownWords.length === 0) return found;
  const others = ownWords.map((word) => matches(queryWords(word)));
  return found.map((answers, entry) => (others.some((other) => other[entry] === 1) ? 1 : answers));
}

function matchFilters(directory: Directory, filters: AskedFilters): FilterMatches {
  const failures = new Uint8Array(directory.entries.length);
  NARROWING.forEach((name, index) => {
    const pass = name === "query" ? answering(filters, directory) : passing(name, filters, directory);
    if (pass === undefined) return;
    for (let entry = 0; entry < failures.length; entry++) {
      if (pass[entry] === 0) failures[entry] = failures[entry] === PASSES_ALL ? index + 1 : FAILS_SEVERAL;
    }
  });
  return {
    people: failures.reduce((sum, failure) => (failure === PASSES_ALL ? sum + 1 : sum), 0),
    passes: (entry) => failures[entry] === PASSES_ALL,
    countsIn: (facet) => {
      const own = NARROWING.indexOf(facet) + 1;
      return (entry) => failures[entry] === PASSES_ALL || failures[entry] === own;
    },
  };
}

/** How the entries of a directory match some filters, made once for both the people shown and the counts beside the choices. */
export const filterMatchesOf = memoizePerObject((directory: Directory) =>
  memoizePerObject((filters: AskedFilters) => matchFilters(directory, filters)),
);
