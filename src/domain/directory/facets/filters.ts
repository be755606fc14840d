import type { AddressParameter, AddressParameters } from "../parameters";
import { NO_PARAMETERS } from "../parameters";
import type { Choices, FacetName } from "./facets";
import { FACET_NAMES, FACETS, forEachFacet } from "./facets";

/** What the reader asks for: words, and a choice in each facet. */
export interface Filters extends Choices {
  /** As typed. */
  readonly query: string;
}

/** The choices in an address. */
export function readChoices(parameters: AddressParameters): Choices {
  return forEachFacet<Choices>((name) => FACETS[name].read(parameters));
}

/** The choices for an address. */
export function writeChoices(choices: Choices): AddressParameter[] {
  const write = <Name extends FacetName>(name: Name): readonly AddressParameter[] => FACETS[name].write(choices[name]);
  return FACET_NAMES.flatMap((name) => write(name));
}

/** Everybody. */
export const NO_FILTERS: Filters = { query: "", ...readChoices(NO_PARAMETERS) };

/** The same filters with another choice in a facet. */
export function withChoice<Name extends FacetName>(filters: Filters, name: Name, choice: Choices[Name]): Filters {
  return { ...filters, [name]: choice };
}

/** How many choices are in force in the facets; the query is none of them. */
export function activeChoices(choices: Choices): number {
  const count = <Name extends FacetName>(name: Name): number => FACETS[name].count(choices[name]);
  return FACET_NAMES.reduce((sum, name) => sum + count(name), 0);
}

/** Whether the filters let everybody through. */
export function isEmpty(filters: Filters): boolean {
  return filters.query.trim() === "" && activeChoices(filters) === 0;
}
