import * as React from "react";

/**
 * Leads keyboard and screen reader users on to the first title that came with もっと見る, wherever it was placed.
 *
 * @param section - holds the titles, in the order of the interviews
 * @param shown - number of interviews
 * @returns to be called when more is asked for
 */
export function useFocusOnNew(section: React.RefObject<HTMLElement>, shown: number): () => void {
  const before = React.useRef<number>();
  React.useEffect(() => {
    if (before.current === undefined || shown <= before.current) return;
    const title = section.current?.querySelectorAll<HTMLElement>("h3 a")[before.current];
    before.current = undefined;
    // The reader may have gone on in the meantime; a button that has gone leaves the focus with the page.
    const focused = document.activeElement;
    if (focused === document.body || focused?.classList.contains("ps-news__more") === true) title?.focus();
  }, [section, shown]);
  return () => {
    before.current = shown;
  };
}
