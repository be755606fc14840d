import type { Language } from "../text";
import type { Directory } from "./directory";
import type { Condition, Filters } from "./filters";
import { conditions } from "./filters";
import { selectEntries } from "./select";

/** A condition that could go, and how many people would then be found. */
export interface Loosening {
  readonly condition: Condition;
  readonly count: number;
}

/** Taking away one of several alternatives finds fewer people, not more: the values of a facet go together. */
function byFacet(filters: Filters, all: readonly Condition[], language: Language): Condition[] {
  const facets = new Map<string, Condition[]>();
  for (const condition of all) {
    const facet = condition.key.split(":")[0] ?? condition.key;
    facets.set(facet, [...(facets.get(facet) ?? []), condition]);
  }
  return [...facets].flatMap(([facet, [first, ...others]]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const label = [first, ...others].map((condition) => condition.label).join(language === "en" ? ", " : "、");
    return { key: facet, label, without: { ...filters, [facet]: [] } };
  });
}

/** A place asked about one time only: both times find more. */
function anyTime(filters: Filters, language: Language): Condition[] {
  if (filters.places.length === 0 || filters.when === "either") return [];
  const label = filters.when === "now" ? { ja: "いまいる人だけ", en: "Only people there now" } : { ja: "前にいた人だけ", en: "Only people there before" };
  return [{ key: "when", label: label[language], without: { ...filters, when: "either" } }];
}

/**
 * What to suggest when nobody is found: the conditions that find somebody once they are taken away, best first.
 *
 * Alternatives of one facet (タイ or ケニア) are suggested together.
 */
export function loosenings(directory: Directory, filters: Filters, language: Language): Loosening[] {
  return [...anyTime(filters, language), ...byFacet(filters, conditions(filters, directory, language), language)]
    .map((condition) => ({ condition, count: selectEntries(directory, condition.without).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
