import { normalise } from "../../search/normalise";
import type { LocalizedText } from "../../text";
import type { Directory } from "../directory";
import type { Condition } from "./conditions";
import { conditionsIn, queryCondition } from "./conditions";
import type { FacetName } from "./facets";
import { FACET_NAMES, FACETS } from "./facets";
import type { AskedFilters } from "./filterMatches";
import type { Filters } from "./filters";
import { withChoice } from "./filters";
import { selectEntries } from "./select";

/** A condition that could be loosened, and how many people would then be found. */
export interface Loosening {
  /** Its `without` is what remains of the filters. */
  readonly condition: Condition;
  /** What it is widened to; absent: it goes. */
  readonly wider?: LocalizedText;
  readonly count: number;
}

type Candidate = Omit<Loosening, "count">;

/** With more words, trying each of them would keep the next letter waiting. */
const FEW_WORDS = 6;

/** A person answers to all words of a query: one of several may be the one that nobody wrote. Own words are alternatives. */
function byWord({ ownWords = [], ...filters }: AskedFilters): Candidate[] {
  if (ownWords.length > 0) return [];
  const words = [...new Set(filters.query.split(/\s+/u).filter((word) => normalise(word) !== ""))];
  if (words.length < 2 || words.length > FEW_WORDS) return [];
  return words.map((word) => ({
    condition: {
      key: `query:${word}`,
      values: [{ kind: "typed", text: word }],
      without: { ...filters, query: words.filter((other) => other !== word).join(" ") },
    },
  }));
}

function widened<Name extends FacetName>(name: Name, filters: Filters, directory: Directory): Candidate[] {
  return (FACETS[name].widen?.(filters[name], directory) ?? []).map(({ key, value, wider, choice }) => ({
    condition: { key: `wider:${name}:${key}`, values: [value], without: withChoice(filters, name, choice) },
    ...(wider === undefined ? {} : { wider }),
  }));
}

/** Taking away one of several alternatives finds fewer people, not more: the values of a facet go together. */
function cleared<Name extends FacetName>(name: Name, filters: Filters, directory: Directory): Candidate[] {
  const asked = conditionsIn(name, filters, directory);
  if (asked.length === 0) return [];
  const values = asked.flatMap((condition) => condition.values);
  return [{ condition: { key: name, values, without: withChoice(filters, name, FACETS[name].clear(filters[name])) } }];
}

/**
 * What to suggest when nobody is found: what finds somebody once it is loosened, best first.
 *
 * Alternatives of one facet (タイ or ケニア) are suggested together. All that was typed is suggested where leaving out one word does not help.
 */
export function loosenings(directory: Directory, filters: AskedFilters): Loosening[] {
  const helpful = (candidates: readonly Candidate[]): Loosening[] =>
    candidates
      .map((candidate) => ({ ...candidate, count: selectEntries(directory, candidate.condition.without).length }))
      .filter(({ count }) => count > 0);
  const words = helpful(byWord(filters));
  const others = [
    ...FACET_NAMES.flatMap((name) => widened(name, filters, directory)),
    ...(words.length > 0 ? [] : queryCondition(filters).map((condition) => ({ condition }))),
    ...FACET_NAMES.flatMap((name) => cleared(name, filters, directory)),
  ];
  return [...words, ...helpful(others)].sort((a, b) => b.count - a.count);
}
