type Watcher = (visible: boolean) => void;

const watchers = new WeakMap<Element, Watcher>();
let observer: IntersectionObserver | undefined;

/**
 * Tells when an element comes into the reader's view and when it leaves it. One observer serves the whole page.
 *
 * @returns stops telling. A browser without IntersectionObserver never tells anything.
 */
export function watchView(element: Element, watcher: Watcher): () => void {
  if (typeof IntersectionObserver === "undefined") return () => undefined;
  observer ??= new IntersectionObserver((entries) =>
    entries.forEach(({ target, isIntersecting }) => watchers.get(target)?.(isIntersecting)),
  );
  watchers.set(element, watcher);
  observer.observe(element);
  return () => {
    watchers.delete(element);
    observer?.unobserve(element);
  };
}
