import * as React from "react";
import { onceReaderActs } from "./onceReaderActs";
import { scrollParent } from "./scrollParent";

/** How long a part that was opened may go on growing, while what it waits for arrives. */
const GROWING_MS = 5000;

/** Scrolls no further than it has to; of an element that finds no room between its scroll margins, the end counts. */
function bringIntoSight(element: HTMLElement): void {
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  const room = (scrollParent(element)?.clientHeight ?? window.innerHeight) - parseFloat(scrollMarginTop) - parseFloat(scrollMarginBottom);
  element.scrollIntoView({ block: element.offsetHeight > room ? "end" : "nearest" });
}

/**
 * Brings an element into sight when the reader opens it, and again while it grows in the seconds after,
 * until the reader scrolls, presses or types.
 */
export function useKeptInSight(element: React.RefObject<HTMLElement>, open: boolean): void {
  React.useEffect(() => {
    const opened = element.current;
    if (!open || opened === null) return undefined;
    bringIntoSight(opened);
    if (typeof ResizeObserver === "undefined") return undefined;
    const growth = new ResizeObserver(() => bringIntoSight(opened));
    const leaveAlone = (): void => {
      growth.disconnect();
      window.clearTimeout(timer);
      forget();
    };
    const timer = window.setTimeout(leaveAlone, GROWING_MS);
    const forget = onceReaderActs(leaveAlone);
    growth.observe(opened);
    return leaveAlone;
  }, [element, open]);
}
