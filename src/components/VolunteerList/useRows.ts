import { measureElement } from "@tanstack/react-virtual";
import type { Virtualizer } from "@tanstack/react-virtual";
import * as React from "react";
import type { DirectoryEntry } from "../../domain/directory/directory";
import { usePainted } from "../../host/usePainted";
import type { VisibleRows } from "./mountedRows";
import { mountedRows, OVERSCAN } from "./mountedRows";
import type { Grid } from "./useGrid";

/** Browsers that keep what the reader sees in place while things above grow; the others are helped by the virtualizer. */
const BROWSER_KEEPS_PLACE = globalThis.CSS?.supports?.("overflow-anchor", "auto") === true;

/** For the virtualizer: whether it moves the page when a row above turns out taller than guessed. */
export const keepPlace: { readonly shouldAdjustScrollPositionOnItemSizeChange?: () => boolean } = BROWSER_KEEPS_PLACE
  ? { shouldAdjustScrollPositionOnItemSizeChange: () => false }
  : {};

/** What both virtualizers, of an element and of the window, need to know about rows of cards. */
export interface RowOptions {
  readonly count: number;
  readonly gap: number;
  readonly scrollMargin: number;
  readonly estimateSize: () => number;
  readonly getItemKey: (row: number) => string;
  readonly rangeExtractor: (visible: VisibleRows) => number[];
  readonly measureElement: <Region extends Element | Window>(
    card: HTMLElement, change: ResizeObserverEntry | undefined, virtualizer: Virtualizer<Region, HTMLElement>,
  ) => number;
}

export interface Rows {
  readonly options: RowOptions;
  readonly list: React.RefObject<HTMLUListElement>;
  /** Keeps the card of a person in the page. A new object asks again for the same person. */
  readonly hold: (person: { readonly id: number } | undefined) => void;
}

/** Px from the top of the scrolled content to the list; measured again with every rendering because things above come and go. */
function useScrollMargin(list: React.RefObject<HTMLElement>, region: Element | undefined): number {
  const [margin, setMargin] = React.useState(0);
  React.useLayoutEffect(() => {
    if (list.current === null) return;
    const { top } = list.current.getBoundingClientRect();
    setMargin(Math.round(region === undefined ? top + window.scrollY : top - region.getBoundingClientRect().top + region.scrollTop));
  });
  return margin;
}

/** Cards as rows that a virtualizer can measure. @param region - what scrolls; undefined for the page itself */
export function useRows(entries: readonly DirectoryEntry[], { columns, gap, rowHeight }: Grid, region: Element | undefined): Rows {
  const list = React.useRef<HTMLUListElement>(null);
  const [held, hold] = React.useState<{ readonly id: number }>();
  const scrollMargin = useScrollMargin(list, region);
  const heldRow = React.useMemo(() => {
    const index = held === undefined ? -1 : entries.findIndex(({ volunteer }) => volunteer.id === held.id);
    return index < 0 ? undefined : Math.floor(index / columns);
  }, [entries, columns, held]);

  // New results show at once where the reader looks; the rows around them follow when those have been painted.
  const overscan = usePainted(entries) === entries ? OVERSCAN : 0;

  const estimateSize = React.useCallback(() => rowHeight, [rowHeight]);
  const getItemKey = React.useCallback(
    (row: number) => {
      let key = `${gap}`;
      // Called for every row of the list whenever somebody is found: no array for each.
      for (let at = row * columns; at < Math.min((row + 1) * columns, entries.length); at++) key += `,${entries[at]?.volunteer.id}`;
      return key;
    },
    [entries, columns, gap],
  );
  const rangeExtractor = React.useCallback((visible: VisibleRows) => mountedRows(visible, columns, overscan, heldRow), [columns, overscan, heldRow]);
  const options: RowOptions = {
    count: Math.ceil(entries.length / columns), gap, scrollMargin, estimateSize, getItemKey, rangeExtractor,
    // Without layout, as in a folded section, a card has no height: the guess stays.
    measureElement: (card, change, virtualizer) => measureElement(card, change, virtualizer) || rowHeight,
  };
  return { options, list, hold };
}
