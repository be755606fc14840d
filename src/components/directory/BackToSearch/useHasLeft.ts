import * as React from "react";

/** Whether an element has left the visible part of the page at its top. */
export function useHasLeft(element: React.RefObject<HTMLElement>): boolean {
  const [left, setLeft] = React.useState(false);
  React.useEffect(() => {
    if (element.current === null || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect: box } = entries[entries.length - 1] as IntersectionObserverEntry;
      // Folded away it has no size, and has not left.
      setLeft(!isIntersecting && box.height > 0 && box.top < window.innerHeight / 2);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return left;
}
