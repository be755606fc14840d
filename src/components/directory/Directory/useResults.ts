import * as React from "react";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { buildDirectory } from "../../../domain/directory/directory";
import type { Directory, DirectoryEntry } from "../../../domain/directory/directory";
import { FACET_NAMES } from "../../../domain/directory/facets/facets";
import type { Filters } from "../../../domain/directory/facets/filters";
import type { Offered } from "../../../domain/directory/facets/offered";
import { offeredIn } from "../../../domain/directory/facets/offered";
import { orderEntries } from "../../../domain/directory/order/order";
import type { Fairness, Order } from "../../../domain/directory/order/order";
import { bestFirst, postingsCalled } from "../../../domain/directory/search/bestFirst";
import { termsOf } from "../../../domain/directory/search/terms";
import { namesOfAll, writtenByAll } from "../../../domain/directory/search/textsOfAll";
import type { AskedFilters } from "../../../domain/directory/facets/filterMatches";
import { selectEntries } from "../../../domain/directory/facets/select";
import type { ViewState } from "../../../domain/directory/view/viewState";
import { useDay } from "../../../host/browser/useDay";
import { usePainted } from "../../../host/browser/usePainted";
import type { PageView } from "../../shared/PageRoot/PageView";
import type { FewFound } from "./useFewFound";
import { useFewFound } from "./useFewFound";
import type { KnownSeeker } from "./useSeeker";
import { useSeeker } from "./useSeeker";

export interface Results {
  readonly directory: Directory;
  readonly offered: Offered;
  /** The filters that the options of the facets are counted under: while the reader types, they follow the people found by one frame. */
  readonly counted: AskedFilters;
  /** What people are found by: the reader's filters, with the words that were understood of the query where it finds few as it stands. */
  readonly asked: AskedFilters;
  readonly fewFound: FewFound;
  /** Whether those who answer best stand first. */
  readonly bestLead: boolean;
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
          for (const make of [termsOf, namesOfAll, writtenByAll, postingsCalled]) make(directory);
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
  return FACET_NAMES.every((facet) => some[facet] === others[facet]);
}

/** A choice in a facet shows there at once; a query is first answered with people. */
function useCounted(filters: AskedFilters): AskedFilters {
  const painted = usePainted(filters);
  return differInQueryOnly(painted, filters) ? painted : filters;
}

/**
 * The volunteers who answer to the reader's view, and the choices that are left. Everything happens here in the browser: no request per filter.
 *
 * @param usual - the order where the reader has chosen none
 * @param first - ids of those who were shown before everybody was there; another day begins with its own
 */
export function useResults(
  snapshot: DirectorySnapshot,
  { filters, order }: ViewState,
  view: PageView,
  reader: string,
  usual: Order,
  first: readonly number[],
): Results {
  const directory = React.useMemo(() => buildDirectory(snapshot), [snapshot]);
  useWarmTexts(directory);
  const day = useDay(view);
  const isRead = snapshot.complete && (snapshot.details !== "coming" || filters.query === "");
  const fewFound = useFewFound(directory, filters, isRead);
  const { words: ownWords } = fewFound;
  const asked = React.useMemo(() => ({ ...filters, ownWords: ownWords?.words.map(({ text }) => text) ?? [] }), [filters, ownWords]);
  const counted = useCounted(asked);
  const offered = React.useMemo(() => offeredIn(directory, counted), [directory, counted]);
  const known = useSeeker(directory, reader);
  const seeker = order === "near" ? known.seeker : undefined;
  const firstDay = React.useRef(day).current;
  const fairness = React.useMemo(() => ({ reader, day, first: day === firstDay ? first : [] }), [reader, day, firstDay, first]);
  const everybody = React.useMemo(() => orderEntries(directory.entries, order, fairness, seeker), [directory, order, fairness, seeker]);
  // Whoever chooses an order gets it; nobody chooses the daily one for what it says.
  const bestLead = order === "fair" || order === usual;
  const entries = React.useMemo(() => {
    const found = selectEntries(directory, asked, everybody);
    if (!bestLead) return found;
    return ownWords === undefined ? bestFirst(directory, found, asked.query) : ownWords.inOrder(found);
  }, [directory, asked, everybody, bestLead, ownWords]);
  return { directory, offered, counted, asked, fewFound, bestLead, entries, known, fairness };
}
