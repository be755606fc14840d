import * as React from "react";
import { isConverting } from "./isConverting";

export interface Popover {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Goes on what holds the button, and the popover unless it is drawn elsewhere in the page. */
  readonly holder: React.RefObject<HTMLDivElement>;
  readonly button: React.RefObject<HTMLButtonElement>;
  readonly panel: React.RefObject<HTMLDivElement>;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onBlur: (event: React.FocusEvent) => void;
  readonly closeAndReturn: () => void;
}

const USABLE = "a[href], button, input, select, textarea, label, summary, [tabindex]:not([tabindex='-1'])";

function isOutside(target: unknown, ...parts: readonly React.RefObject<Element>[]): boolean {
  return target instanceof Node && parts.every(({ current }) => current?.contains(target) !== true);
}

/**
 * A small surface that a button opens: focus moves into it, Esc and its links give focus back to the button,
 * and it goes away when the reader clicks or moves elsewhere.
 */
export function usePopover(): Popover {
  const [open, setOpen] = React.useState(false);
  const holder = React.useRef<HTMLDivElement>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  const panel = React.useRef<HTMLDivElement>(null);
  const press = React.useRef<AbortController>();
  React.useEffect(() => () => press.current?.abort(), []);

  const closeAndReturn = (): void => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };

  React.useEffect(() => {
    if (!open) return undefined;
    (panel.current?.querySelector("a") ?? panel.current)?.focus();
    const closeWhenOutside = ({ target }: Event): void => {
      if (!isOutside(target, holder, panel)) return;
      setOpen(false);
      const { signal } = (press.current = new AbortController());
      // Where the press is on nothing that is there to be used, focus would fall back to the top of the page, or of a part of it.
      const giveBack = ({ target: pressed }: Event): void => {
        press.current?.abort();
        if (pressed instanceof Element && pressed.closest(USABLE) === null) button.current?.focus({ preventScroll: true });
      };
      // A press that becomes a scroll, or ends outside the window, never becomes a click: the next one is another matter.
      const forget = (): void => press.current?.abort();
      document.addEventListener("click", giveBack, { signal });
      document.addEventListener("pointercancel", forget, { signal });
      document.addEventListener("pointerdown", forget, { signal });
    };
    document.addEventListener("pointerdown", closeWhenOutside);
    return () => document.removeEventListener("pointerdown", closeWhenOutside);
  }, [open]);

  return {
    open,
    toggle: () => setOpen(!open),
    holder,
    button,
    panel,
    closeAndReturn,
    onKeyDown: (event) => {
      // Where a conversion into kanji is under way, the key takes that back.
      if (!open || event.key !== "Escape" || isConverting(event)) return;
      // A profile around the popover stays open; a native dialog listens to the default of the key.
      event.stopPropagation();
      event.preventDefault();
      closeAndReturn();
    },
    onBlur: ({ relatedTarget }) => {
      if (isOutside(relatedTarget, holder, panel)) setOpen(false);
    },
  };
}
