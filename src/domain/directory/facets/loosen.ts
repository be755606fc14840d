import { REGION_NAMES } from "../../organisation/regionNames";
import { normalise } from "../../search/normalise";
import type { Language } from "../../text";
import { inLanguage } from "../../text";
import type { Directory } from "../directory";
import type { Condition, Filters } from "./filters";
import { conditions, quoted } from "./filters";
import { placesAround, regionPlace } from "./place";
import { selectEntries } from "./select";

/** A condition that could be loosened, and how many people would then be found. */
export interface Loosening {
  /** Its `without` is what remains of the filters. */
  readonly condition: Condition;
  /** What it is widened to; absent: it goes. */
  readonly wider?: string;
  readonly count: number;
}

type Candidate = Omit<Loosening, "count">;

/** With more words, trying each of them would keep the next letter waiting. */
const FEW_WORDS = 6;

/** A person answers to all words of a query: one of several may be the one that nobody wrote. */
function byWord(filters: Filters, language: Language): Candidate[] {
  const words = [...new Set(filters.query.split(/\s+/u).filter((word) => normalise(word) !== ""))];
  if (words.length < 2 || words.length > FEW_WORDS) return [];
  return words.map((word) => ({
    condition: { key: `query:${word}`, label: quoted(word, language), without: { ...filters, query: words.filter((other) => other !== word).join(" ") } },
  }));
}

/** Taking away one of several alternatives finds fewer people, not more: the values of a facet go together. */
function byFacet(filters: Filters, asked: readonly Condition[], language: Language): Candidate[] {
  const facets = new Map<string, Condition[]>();
  for (const condition of asked) {
    const facet = condition.key.split(":")[0] ?? condition.key;
    facets.set(facet, [...(facets.get(facet) ?? []), condition]);
  }
  return [...facets].flatMap(([facet, [first, ...others]]) => {
    if (first === undefined || others.length === 0) return first === undefined ? [] : { condition: first };
    const label = [first, ...others].map((condition) => condition.label).join(language === "en" ? ", " : "、");
    return { condition: { key: facet, label, without: { ...filters, [facet]: [] } } };
  });
}

/** Nobody from the one country, but perhaps from its region. */
function byRegion(filters: Filters, asked: readonly Condition[], directory: Directory, language: Language): Candidate[] {
  const [place, ...others] = filters.places;
  const condition = asked.find(({ key }) => key === `places:${place}`);
  const region = directory.postings.find((posting) => placesAround(posting, directory.postingByCode).some((around) => around === place))?.region;
  if (condition === undefined || region === undefined || others.length > 0 || place === regionPlace(region)) return [];
  return [{
    condition: { ...condition, key: `wider:${condition.key}`, without: { ...filters, places: [regionPlace(region)] } },
    wider: inLanguage(REGION_NAMES[region], language),
  }];
}

/** A place asked about one time only: both times find more. */
function byTime(filters: Filters, language: Language): Candidate[] {
  if (filters.places.length === 0 || filters.when === "either") return [];
  const label = filters.when === "now" ? { ja: "いまいる人だけ", en: "Only people there now" } : { ja: "前にいた人だけ", en: "Only people there before" };
  return [{ condition: { key: "when", label: quoted(label[language], language), without: { ...filters, when: "either" } } }];
}

/**
 * What to suggest when nobody is found: what finds somebody once it is loosened, best first.
 *
 * Alternatives of one facet (タイ or ケニア) are suggested together. All that was typed is suggested where leaving out one word does not help.
 */
export function loosenings(directory: Directory, filters: Filters, language: Language): Loosening[] {
  const helpful = (candidates: readonly Candidate[]): Loosening[] => candidates
    .map((candidate) => ({ ...candidate, count: selectEntries(directory, candidate.condition.without).length }))
    .filter(({ count }) => count > 0);
  const words = helpful(byWord(filters, language));
  const asked = conditions(filters, directory, language).filter(({ key }) => words.length === 0 || key !== "query");
  const others = [...byTime(filters, language), ...byRegion(filters, asked, directory, language), ...byFacet(filters, asked, language)];
  return [...words, ...helpful(others)].sort((a, b) => b.count - a.count);
}
