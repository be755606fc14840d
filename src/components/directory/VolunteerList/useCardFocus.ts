import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import type { Rows } from "./useRows";

export interface CardFocus {
  /** Brings a person into view and moves focus to their name. @param at - index in the list */
  readonly jump: (at: number) => void;
  /** Moves focus to a person's name, and the page no further than for it to be seen. @param at - index in the list */
  readonly step: (at: number) => void;
  readonly onFocus: (event: React.FocusEvent) => void;
  readonly onBlur: (event: React.FocusEvent) => void;
}

/**
 * Keeps the card with focus in the page, wherever the reader scrolls, and moves focus to cards that are not there yet.
 * Where the person with focus leaves the list, because others came before them, focus goes to whoever stands in their place.
 */
export function useCardFocus(
  { list, held, heldAt, hold }: Pick<Rows, "list" | "held" | "heldAt" | "hold">,
  entries: readonly DirectoryEntry[],
  shownEntries: readonly DirectoryEntry[],
  scrollTo: (at: number) => void,
): CardFocus {
  const wanted = React.useRef<{ readonly at: number; readonly toTop: boolean }>();
  const last = React.useRef<{ readonly id: number; readonly at: number }>();
  React.useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const { at, toTop } = wanted.current;
    const link = list.current?.querySelector<HTMLElement>(`[data-volunteer="${entries[at]?.volunteer.id}"] h3 a`);
    if (!link) return;
    wanted.current = undefined;
    link.focus({ preventScroll: toTop });
    if (toTop) scrollTo(at);
  });

  const moveTo = React.useCallback(
    (at: number, toTop: boolean): void => {
      const entry = entries[at];
      if (entry === undefined) return;
      wanted.current = { at, toTop };
      hold({ id: entry.volunteer.id });
    },
    [entries, hold],
  );
  const step = React.useCallback((at: number): void => moveTo(at, false), [moveTo]);

  React.useLayoutEffect(() => {
    if (held !== undefined && heldAt !== undefined) last.current = { id: held, at: heldAt };
    else if (held !== undefined && last.current?.id === held && document.activeElement === document.body)
      step(Math.min(last.current.at, shownEntries.length - 1));
  }, [held, heldAt, shownEntries, step]);

  return {
    jump: (at) => moveTo(at, true),
    step,
    onFocus: ({ target }) => {
      const item = target.closest<HTMLElement>("[data-volunteer]");
      if (item !== null) hold({ id: Number(item.dataset["volunteer"]) });
    },
    onBlur: ({ relatedTarget }) => {
      // A window that lost focus gives it back to the same card.
      if (relatedTarget instanceof Node ? list.current?.contains(relatedTarget) === false : document.hasFocus()) hold(undefined);
    },
  };
}
