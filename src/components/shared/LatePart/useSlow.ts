import * as React from "react";

/** Whoever has waited so long, in milliseconds, wonders whether anything will come. */
export const SLOW_MS = 5000;

/** Whether a wait has become a long one. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = React.useState(false);
  React.useEffect(() => {
    if (!waiting) return undefined;
    setSlow(false);
    const timer = window.setTimeout(() => setSlow(true), SLOW_MS);
    return () => window.clearTimeout(timer);
  }, [waiting]);
  return waiting && slow;
}
