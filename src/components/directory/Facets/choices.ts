import type { Filters } from "../../../domain/directory/facets/filters";

/** The list without the value, or with it at the end. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** How many choices are in force in the facets; a range of years is one, and the query is none of them. */
export function activeChoices({ places, jobTypes, topics, languages, availability, entryFrom, entryTo }: Filters): number {
  const years = entryFrom === undefined && entryTo === undefined ? 0 : 1;
  return [places, jobTypes, topics, languages, availability].reduce((sum, list) => sum + list.length, years);
}
