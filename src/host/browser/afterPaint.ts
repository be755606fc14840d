/**
 * Runs something once the browser has painted what is in the page now, so that the reader sees the answer to a key
 * before the rest of the work begins. Keys pressed in between are heard first.
 *
 * @returns takes it back
 */
export function afterPaint(run: () => void): () => void {
  let timer: number | undefined;
  // The callback of a frame runs right before the frame is painted, a timer set there right after.
  const frame = window.requestAnimationFrame(() => {
    timer = window.setTimeout(run);
  });
  return () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
