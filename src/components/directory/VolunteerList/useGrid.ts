import * as React from "react";

/** How cards lie in the column that holds the list. */
export interface Grid {
  readonly columns: number;
  /** Px between cards. */
  readonly gap: number;
  /** Px; a first guess until a row has been seen. */
  readonly rowHeight: number;
  /** Whether a card has so little room for its words that it changes its shape: `data-narrow` in the style sheets. */
  readonly narrow: boolean;
}

/** Another column comes only where every card is at least as wide. */
const NARROWEST_CARD = 340;
const GAP = 16;
/** The padding and the border of a card, as in VolunteerCard.css. */
const CARD_FRAME = 34;
/** Room for the words of a card that keeps its shape. */
const ROOM_TO_SPARE = 340;
/** Wider cards read better than more of them. */
export const MOST_COLUMNS = 4;
/** From here on the parts of a row stand side by side, as in VolunteerCard.css. */
const WIDE_ROW = 640;

function gridOf(width: number, density: "cards" | "rows"): Grid {
  if (density === "rows") return { columns: 1, gap: 0, rowHeight: width >= WIDE_ROW ? 72 : 200, narrow: width < ROOM_TO_SPARE };
  const fitting = Math.floor((width + GAP) / (NARROWEST_CARD + GAP));
  const columns = Math.min(Math.max(fitting, 1), MOST_COLUMNS);
  const card = (width + GAP) / columns - GAP;
  return { columns, gap: GAP, rowHeight: 360, narrow: card - CARD_FRAME < ROOM_TO_SPARE };
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
  const { columns, gap, rowHeight, narrow } = gridOf(width, density);
  return React.useMemo(() => ({ columns, gap, rowHeight, narrow }), [columns, gap, rowHeight, narrow]);
}
