/** A page that is never idle gets on all the same. */
const AT_THE_LATEST_MS = 2000;

/** Calls back once the browser has painted and has nothing better to do. Safari knows no idle time: there a moment has to do. */
export function whenIdle(begin: () => void): void {
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(begin, { timeout: AT_THE_LATEST_MS });
  else window.setTimeout(begin, AT_THE_LATEST_MS / 4);
}
