import * as React from "react";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { buildDirectory } from "../../../domain/directory/directory";
import type { Directory, DirectoryEntry } from "../../../domain/directory/directory";
import type { Filters } from "../../../domain/directory/facets/filters";
import type { Offered } from "../../../domain/directory/facets/offered";
import { offeredIn } from "../../../domain/directory/facets/offered";
import { orderEntries } from "../../../domain/directory/order/order";
import type { Fairness } from "../../../domain/directory/order/order";
import { bestFirst, rankedTexts } from "../../../domain/directory/search/bestFirst";
import { termsOf } from "../../../domain/directory/search/terms";
import { selectEntries } from "../../../domain/directory/facets/select";
import type { ViewState } from "../../../domain/directory/view/viewState";
import { useDay } from "../../../host/browser/useDay";
import { usePainted } from "../../../host/browser/usePainted";
import type { PageView } from "../../shared/PageRoot/PageView";
import type { KnownSeeker } from "./useSeeker";
import { useSeeker } from "./useSeeker";

export interface Results {
  readonly directory: Directory;
  readonly offered: Offered;
  /** The filters that the options of the facets are counted under: while the reader types, they follow the people found by one frame. */
  readonly counted: Filters;
  /** Who passes the filters, in the reader's order. */
  readonly entries: readonly DirectoryEntry[];
  /** Who is looking. */
  readonly known: KnownSeeker;
  /** What the fair order of today depends on. */
  readonly fairness: Fairness;
}

/** Makes the searchable texts while the reader looks at the first cards, so that the first keystroke does not have to. */
function useWarmTexts(directory: Directory): void {
  React.useEffect(() => {
    const rest = directory.entries[Symbol.iterator]();
    let timer = window.setTimeout(function some() {
      for (let count = 0; count < 100; count++) {
        const { done, value } = rest.next() as IteratorResult<DirectoryEntry>;
        if (done === true) {
          termsOf(directory);
          rankedTexts(directory);
          return;
        }
        void value.words;
      }
      timer = window.setTimeout(some, 0);
    }, 300);
    return () => window.clearTimeout(timer);
  }, [directory]);
}

function differInQueryOnly(some: Filters, others: Filters): boolean {
  const facets = Object.keys({ ...some, ...others }) as (keyof Filters)[];
  return facets.every((facet) => facet === "query" || some[facet] === others[facet]);
}

/** A choice in a facet shows there at once; a query is first answered with people. */
function useCounted(filters: Filters): Filters {
  const painted = usePainted(filters);
  return differInQueryOnly(painted, filters) ? painted : filters;
}

/**
 * The volunteers who answer to the reader's view, and the choices that are left. Everything happens here in the browser: no request per filter.
 *
 * @param first - ids of those who were shown before everybody was there; another day begins with its own
 */
export function useResults(
  snapshot: DirectorySnapshot,
  { filters, order }: ViewState,
  view: PageView,
  reader: string,
  first: readonly number[],
): Results {
  const directory = React.useMemo(() => buildDirectory(snapshot), [snapshot]);
  useWarmTexts(directory);
  const day = useDay(view);
  const counted = useCounted(filters);
  const offered = React.useMemo(() => offeredIn(directory, counted), [directory, counted]);
  const known = useSeeker(directory, reader);
  const seeker = order === "near" ? known.seeker : undefined;
  const firstDay = React.useRef(day).current;
  const fairness = React.useMemo(() => ({ reader, day, first: day === firstDay ? first : [] }), [reader, day, firstDay, first]);
  const everybody = React.useMemo(() => orderEntries(directory.entries, order, fairness, seeker), [directory, order, fairness, seeker]);
  const entries = React.useMemo(() => {
    const found = selectEntries(directory, filters, everybody);
    return order === "fair" ? bestFirst(directory, found, filters.query) : found;
  }, [directory, filters, everybody, order]);
  return { directory, offered, counted, entries, known, fairness };
}
