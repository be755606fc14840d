import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";

/** Milliseconds without scrolling before the place counts: browsers refuse to note many in a row. */
const A_REST = 200;

export interface ListPlace {
  /** Whose row is at the top of the visible part; absent above the list. */
  readonly top: number | undefined;
  /** Whether people stand where they will: rows are measured, and nobody scrolls. */
  readonly still: boolean;
  /** Whether everybody is there. */
  readonly complete: boolean;
  readonly shownEntries: readonly DirectoryEntry[];
  /** Who was at the top when the reader left. */
  readonly startAt: number | undefined;
  readonly onPlace: (volunteerId: number | undefined) => void;
  /** The same function while the list is laid out the same. @param at - index among those who stand */
  readonly scrollTo: (at: number) => void;
}

/** Brings readers who come back to where they were in the list, unless they have already moved, and tells where they are. */
export function useListPlace({ top, still, complete, shownEntries, startAt, onPlace, scrollTo }: ListPlace): void {
  const wanted = React.useRef(startAt);
  React.useEffect(() => {
    if (wanted.current === undefined || !still) return;
    const at = shownEntries.findIndex(({ volunteer }) => volunteer.id === wanted.current);
    if (top === undefined && at < 0 && !complete) return;
    // Where the list begins is known one rendering after its rows are.
    const measured = window.setTimeout(() => {
      wanted.current = undefined;
      if (top === undefined && at >= 0) scrollTo(at);
    });
    return () => window.clearTimeout(measured);
  }, [top, still, complete, shownEntries, scrollTo]);

  React.useEffect(() => {
    if (wanted.current !== undefined || !still) return;
    const resting = window.setTimeout(() => onPlace(top), A_REST);
    return () => window.clearTimeout(resting);
  }, [top, still, onPlace]);
}
