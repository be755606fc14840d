import type { Virtualizer } from "@tanstack/react-virtual";

/** Knows which rows are in view, in the page or in a region of it. */
export type RowVirtualizer = Virtualizer<Element, HTMLElement> | Virtualizer<Window, HTMLElement>;
