/** Cards in the page at any time, however long the list and however tall the window. */
const MOST_CARDS = 40;
/** Rows beyond the visible ones, so that Tab and a quick turn of the wheel find the next cards there. */
export const OVERSCAN = 2;
/** The row with focus and its neighbours stay, so that focus is never lost and Tab goes on where the reader was. */
const HELD = 3;

export interface VisibleRows {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly count: number;
}

/**
 * Which rows to keep in the page, in order.
 *
 * @param overscan - rows beyond the visible ones
 * @param held - row with focus, wherever it has been scrolled to
 */
export function mountedRows(
  { startIndex, endIndex, count }: VisibleRows,
  columns: number,
  overscan: number,
  held: number | undefined,
): number[] {
  const room = Math.floor(MOST_CARDS / columns) - HELD;
  const first = Math.max(startIndex - overscan, 0);
  const last = Math.min(endIndex + overscan, first + room - 1, count - 1);
  const rows = new Set<number>();
  for (let row = first; row <= last; row++) rows.add(row);
  if (held !== undefined) for (let row = Math.max(held - 1, 0); row <= Math.min(held + 1, count - 1); row++) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}
