import * as React from "react";

/** The fold around all facets. In a wide column the style sheet shows what is inside, open or not. */
export interface Accordion {
  readonly open: boolean;
  /** Keeps up with a click on the summary. */
  readonly follow: (event: React.SyntheticEvent<HTMLDetailsElement>) => void;
  readonly close: () => void;
  readonly summary: React.RefObject<HTMLElement>;
}

/** Without `::details-content` a closed fold would stay closed in a wide column, so it starts open there. */
function startsOpen(): boolean {
  return typeof CSS === "undefined" || typeof CSS.supports !== "function" || !CSS.supports("selector(::details-content)");
}

export function useAccordion(): Accordion {
  const [open, setOpen] = React.useState(startsOpen);
  const summary = React.useRef<HTMLElement>(null);
  return {
    open,
    summary,
    follow: ({ currentTarget, target }) => {
      if (target === currentTarget) setOpen(currentTarget.open);
    },
    close: () => {
      setOpen(false);
      // The button goes away with the fold; the results follow right after the summary.
      summary.current?.focus();
    },
  };
}
