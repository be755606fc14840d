import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { afterPaint } from "../../../host/browser/afterPaint";
import { onceReaderActs } from "../../shared/browser/onceReaderActs";

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

/**
 * Whether the browser is done with scrolling by itself. Where readers come back it scrolls the page to as many pixels as they had
 * scrolled, once the page is that high and at the latest when it has loaded; other people may stand there now.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#restore-persisted-state
 */
function useBrowserIsDone(): boolean {
  const [done, setDone] = React.useState(() => document.readyState === "complete");
  React.useEffect(() => {
    if (done) return undefined;
    let takeBack: (() => void) | undefined;
    // It scrolls right after the event, and we hear of it with the next frame.
    const onLoad = (): void => void (takeBack = afterPaint(() => setDone(true)));
    window.addEventListener("load", onLoad, { once: true });
    return () => {
      window.removeEventListener("load", onLoad);
      takeBack?.();
    };
  }, [done]);
  return done;
}

/** Brings readers who come back to where they were in the list, unless they have already moved, and tells where they are. */
export function useListPlace({ top, still, complete, shownEntries, startAt, onPlace, scrollTo }: ListPlace): void {
  const wanted = React.useRef(startAt);
  const browserIsDone = useBrowserIsDone();
  React.useEffect(() => onceReaderActs(() => void (wanted.current = undefined)), []);
  React.useEffect(() => {
    if (wanted.current === undefined || !still) return;
    const at = shownEntries.findIndex(({ volunteer }) => volunteer.id === wanted.current);
    if (at < 0 && !complete) return;
    // Where the list begins is known one rendering after its rows are.
    const measured = window.setTimeout(() => {
      if (wanted.current === undefined) return;
      if (at >= 0 && top !== wanted.current) scrollTo(at);
      if (browserIsDone) wanted.current = undefined;
    });
    return () => window.clearTimeout(measured);
  }, [top, still, complete, shownEntries, scrollTo, browserIsDone]);

  React.useEffect(() => {
    if (wanted.current !== undefined || !still) return;
    const resting = window.setTimeout(() => onPlace(top), A_REST);
    return () => window.clearTimeout(resting);
  }, [top, still, onPlace]);
}
