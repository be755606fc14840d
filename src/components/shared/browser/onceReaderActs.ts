/** What readers do who look elsewhere by themselves. A scroll event would not do: pages and browsers scroll too. */
const ACTS = ["wheel", "touchstart", "pointerdown", "keydown"];

/**
 * Runs something when the reader scrolls, presses or types for the first time from now on.
 *
 * @returns takes it back
 */
export function onceReaderActs(run: () => void): () => void {
  const acts = new AbortController();
  const act = (): void => {
    acts.abort();
    run();
  };
  for (const name of ACTS) window.addEventListener(name, act, { capture: true, passive: true, signal: acts.signal });
  return () => acts.abort();
}
