import * as React from "react";
import type { DirectorySnapshot } from "../../data/directoryRepository";
import { buildDirectory } from "../../domain/directory/directory";
import type { Directory, DirectoryEntry } from "../../domain/directory/directory";
import { facets } from "../../domain/directory/facets";
import type { Facets } from "../../domain/directory/facets";
import { orderEntries } from "../../domain/directory/order";
import { selectEntries } from "../../domain/directory/select";
import type { ViewState } from "../../domain/directory/viewState";
import type { View } from "../view/ViewContext";

export interface Results {
  readonly directory: Directory;
  readonly facets: Facets;
  /** Who passes the filters, in the reader's order. */
  readonly entries: readonly DirectoryEntry[];
}

/** `2026-11-22` where the reader is: the fair order changes at the reader's midnight. */
function dayOf({ now, timeZone }: View): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now);
}

/** Makes the searchable texts while the reader looks at the first cards, so that the first keystroke does not have to. */
function useWarmTexts(directory: Directory): void {
  React.useEffect(() => {
    const rest = directory.entries[Symbol.iterator]();
    let timer = window.setTimeout(function some() {
      for (let count = 0; count < 100; count++) {
        const { done, value } = rest.next() as IteratorResult<DirectoryEntry>;
        if (done === true) return;
        void value.haystack;
      }
      timer = window.setTimeout(some, 0);
    }, 300);
    return () => window.clearTimeout(timer);
  }, [directory]);
}

/** The volunteers who answer to the reader's view, and the choices that are left. Everything happens here in the browser: no request per filter. */
export function useResults(snapshot: DirectorySnapshot, { filters, order }: ViewState, view: View, viewer: string): Results {
  const directory = React.useMemo(() => buildDirectory(snapshot), [snapshot]);
  useWarmTexts(directory);
  const day = dayOf(view);
  const choices = React.useMemo(() => facets(directory, filters), [directory, filters]);
  const selected = React.useMemo(() => selectEntries(directory, filters), [directory, filters]);
  const entries = React.useMemo(() => orderEntries(selected, order, { viewer, day }), [selected, order, viewer, day]);
  return { directory, facets: choices, entries };
}
