import * as React from "react";

/** How cards lie in the column that holds the list. */
export interface Grid {
  readonly columns: number;
  /** Px between cards. */
  readonly gap: number;
  /** Px; a first guess until a row has been seen. */
  readonly rowHeight: number;
}

/** A narrower card changes its shape, which only a list of one column asks for; see `@container card`. */
const NARROWEST_CARD = 340;
const GAP = 16;
/** Wider cards read better than more of them. */
export const MOST_COLUMNS = 4;
/** From here on the parts of a row stand side by side, as in VolunteerCard.css. */
const WIDE_ROW = 640;

function gridOf(width: number, density: "cards" | "rows"): Grid {
  if (density === "rows") return { columns: 1, gap: 0, rowHeight: width >= WIDE_ROW ? 72 : 200 };
  const fitting = Math.floor((width + GAP) / (NARROWEST_CARD + GAP));
  return { columns: Math.min(Math.max(fitting, 1), MOST_COLUMNS), gap: GAP, rowHeight: 360 };
}

/** The grid that fits the width of an element, also after that changes. */
export function useGrid(element: React.RefObject<HTMLElement>, density: "cards" | "rows"): Grid {
  const [width, setWidth] = React.useState(0);
  React.useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    setWidth(measured.clientWidth);
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  const { columns, gap, rowHeight } = gridOf(width, density);
  return React.useMemo(() => ({ columns, gap, rowHeight }), [columns, gap, rowHeight]);
}
