import { measureElement } from "@tanstack/react-virtual";
import type { Virtualizer } from "@tanstack/react-virtual";
import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { useDebounced } from "../../../host/browser/useDebounced";
import type { VisibleRows } from "./mountedRows";
import { mountedRows, OVERSCAN } from "./mountedRows";
import type { Grid } from "./useGrid";
import { MOST_COLUMNS } from "./useGrid";

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
  /** Px at the top of the visible part that something covers. */
  readonly scrollPaddingStart: number;
  /** Until what scrolls has been measured: without a guess, many more rows than anybody sees would be drawn for the first frame. */
  readonly initialRect: { readonly width: number; readonly height: number };
  readonly estimateSize: () => number;
  readonly getItemKey: (row: number) => number;
  readonly rangeExtractor: (visible: VisibleRows) => number[];
  readonly measureElement: <Region extends Element | Window>(
    card: HTMLElement,
    change: ResizeObserverEntry | undefined,
    virtualizer: Virtualizer<Region, HTMLElement>,
  ) => number;
}

export interface Rows {
  readonly options: RowOptions;
  readonly list: React.RefObject<HTMLUListElement>;
  /** Whose card has focus. */
  readonly held: number | undefined;
  /** Where they stand in the list; absent where they do not. */
  readonly heldAt: number | undefined;
  /** Keeps the card of a person in the page. A new object asks again for the same person. */
  readonly hold: (person: { readonly id: number } | undefined) => void;
  /** Whether the reader has seen these people; until then only rows in view are there, and nothing is measured. */
  readonly seen: boolean;
}

/** Milliseconds before the rows around those in view follow: whoever types on does not wait for them. */
const A_LOOK = 150;

/** Px from the top of the scrolled content to the list; measured again with every rendering because things above come and go. */
function useScrollMargin(list: React.RefObject<HTMLElement>, region: Element | undefined, seen: boolean): number {
  const [margin, setMargin] = React.useState(0);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- What stands above tells nobody that it changed; the same number draws nothing again.
  React.useLayoutEffect(() => {
    if (list.current === null || !seen) return;
    const { top } = list.current.getBoundingClientRect();
    setMargin(Math.round(region === undefined ? top + window.scrollY : top - region.getBoundingClientRect().top + region.scrollTop));
  });
  return margin;
}

/**
 * Cards as rows that a virtualizer can measure.
 *
 * @param region - what scrolls; undefined for the page itself
 * @param covered - px at the top of the visible part that something covers
 */
export function useRows(
  entries: readonly DirectoryEntry[],
  { columns, gap, rowHeight }: Grid,
  region: Element | undefined,
  covered: number,
): Rows {
  const list = React.useRef<HTMLUListElement>(null);
  const [held, hold] = React.useState<{ readonly id: number }>();
  // Measuring makes the browser lay the page out then and there, twice for each letter; later it has done so anyway.
  const seen = useDebounced(entries, A_LOOK) === entries;
  const scrollMargin = useScrollMargin(list, region, seen);
  const heldAt = React.useMemo(() => {
    const index = held === undefined ? -1 : entries.findIndex(({ volunteer }) => volunteer.id === held.id);
    return index < 0 ? undefined : index;
  }, [entries, held]);
  const heldRow = heldAt === undefined ? undefined : Math.floor(heldAt / columns);

  const overscan = seen ? OVERSCAN : 0;

  const estimateSize = React.useCallback(() => rowHeight, [rowHeight]);
  // A row is known by its first person and its shape. Asked of every row whenever others are found: numbers, no texts.
  const getItemKey = React.useCallback(
    (row: number) => ((entries[row * columns]?.volunteer.id ?? -1 - row) * (MOST_COLUMNS + 1) + columns) * 2 + (gap === 0 ? 0 : 1),
    [entries, columns, gap],
  );
  const rangeExtractor = React.useCallback(
    (visible: VisibleRows) => mountedRows(visible, columns, overscan, heldRow),
    [columns, overscan, heldRow],
  );
  const initialRect = { width: window.innerWidth, height: window.innerHeight };
  const options: RowOptions = {
    count: Math.ceil(entries.length / columns),
    gap,
    scrollMargin,
    scrollPaddingStart: covered,
    initialRect,
    estimateSize,
    getItemKey,
    rangeExtractor,
    // Without layout, as in a folded section, a card has no height: the guess stays.
    measureElement: (card, change, virtualizer) => measureElement(card, change, virtualizer) || rowHeight,
  };
  return { options, list, held: held?.id, heldAt, hold, seen };
}
