/** A rectangle in the window, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between what was pressed and what opens. */
const GAP = 8;
/** Kept free at every edge of the window. */
const MARGIN = 8;

/**
 * Where something of a size stands beside an anchor: after it, or before it, or below or above where neither has room;
 * always inside the window, from its top left corner where it is larger than the window.
 */
export function placeBeside(anchor: Box, { width, height }: Size, room: Size): { readonly left: number; readonly top: number } {
  const within = (start: number, size: number, whole: number): number => Math.max(MARGIN, Math.min(start, whole - size - MARGIN));
  const after = anchor.right + GAP;
  const before = anchor.left - GAP - width;
  const at = (left: number, top: number) => ({ left: within(left, width, room.width), top: within(top, height, room.height) });
  if (after + width + MARGIN <= room.width) return at(after, anchor.top - GAP);
  if (before >= MARGIN) return at(before, anchor.top - GAP);
  const below = anchor.bottom + GAP;
  return at(anchor.left, below + height + MARGIN <= room.height ? below : anchor.top - GAP - height);
}
