import * as React from "react";

/** Where the focus goes when the button that had it goes away with its condition. */
export interface KeptFocus {
  readonly list: React.RefObject<HTMLUListElement>;
  /** Call before the list changes: the button that then stands at the index, or the last one, takes the focus. */
  readonly keepFocusAt: (index: number) => void;
}

/**
 * @param changes - what the buttons of the list come from
 * @param otherwise - takes the focus where no button is left
 */
export function useKeptFocus(changes: unknown, otherwise: React.RefObject<HTMLElement>): KeptFocus {
  const list = React.useRef<HTMLUListElement>(null);
  const wanted = React.useRef<number>();
  React.useEffect(() => {
    if (wanted.current === undefined) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    (buttons[Math.min(wanted.current, buttons.length - 1)] ?? otherwise.current)?.focus();
    wanted.current = undefined;
  }, [changes, otherwise]);
  return { list, keepFocusAt: (index) => (wanted.current = index) };
}
