import * as React from "react";

/**
 * Gives the focus a place when a profile closes that no card opened, such as one from a link: it would fall back to the top of the page.
 *
 * @param isOpen - whether a profile is open
 */
export function useReturn(results: React.RefObject<HTMLElement>, isOpen: boolean): void {
  const wasOpen = React.useRef(isOpen);
  React.useEffect(() => {
    const closed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!closed) return undefined;
    // After the panel has given the focus back to the card that opened it, where there was one.
    const timer = window.setTimeout(() => {
      if (document.activeElement === document.body) results.current?.focus();
    });
    return () => window.clearTimeout(timer);
  }, [results, isOpen]);
}
