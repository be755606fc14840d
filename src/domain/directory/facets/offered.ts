import type { Directory } from "../directory";
import type { Options } from "./facets";
import { FACETS, forEachFacet } from "./facets";
import type { AskedFilters } from "./filterMatches";
import { filterMatchesOf } from "./filterMatches";

/** What every facet offers. Counts say how many people a choice would show, given the choices in the other facets. */
export interface Offered extends Options {
  /** Who passes all of them. */
  readonly people: number;
}

/** What the facets of a directory offer under the reader's filters. Takes time in proportion to the number of entries. */
export function offeredIn(directory: Directory, filters: AskedFilters): Offered {
  const { people, countsIn } = filterMatchesOf(directory)(filters);
  return { people, ...forEachFacet<Options>((name) => FACETS[name].options(filters[name], directory, countsIn(name))) };
}
