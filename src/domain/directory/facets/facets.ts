import { availability } from "./availability";
import { entryYears } from "./entryYears";
import type { Facet } from "./facet";
import { jobTypes } from "./jobTypes";
import { languages } from "./languages";
import { places } from "./places";
import { topics } from "./topics";

/** The questions that narrow the directory, in the order in which they stand. Values of one facet are alternatives; facets add up. */
const ALL = { places, jobTypes, entryYears, topics, languages, availability };

export type FacetName = keyof typeof ALL;

/** What a reader asks for in each facet. */
export type Choices = { readonly [Name in FacetName]: ReturnType<(typeof ALL)[Name]["read"]> };

/** What there is to choose from in each facet. */
export type Options = { readonly [Name in FacetName]: ReturnType<(typeof ALL)[Name]["options"]> };

export const FACETS: { readonly [Name in FacetName]: Facet<Choices[Name], Options[Name]> } = ALL;

export const FACET_NAMES = Object.keys(ALL) as readonly FacetName[];

/** Makes one thing for each facet. */
export function forEachFacet<Made extends { readonly [Name in FacetName]: unknown }>(
  make: <Name extends FacetName>(name: Name) => Made[Name],
): Made {
  return Object.fromEntries(FACET_NAMES.map((name) => [name, make(name)])) as Made;
}
