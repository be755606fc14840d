import * as React from "react";

/** Whoever has waited so long, in milliseconds, wonders whether anything will come. */
export const SLOW_MS = 5000;

/** Whether a wait has become a long one. */
export function useSlow(waiting: boolean): boolean {
  // Each wait is one of its own: the next one is not slow because the last one was.
  const wait = React.useMemo(() => (waiting ? {} : undefined), [waiting]);
  const [slow, setSlow] = React.useState<object>();
  React.useEffect(() => {
    if (wait === undefined) return undefined;
    const timer = window.setTimeout(() => setSlow(wait), SLOW_MS);
    return () => window.clearTimeout(timer);
  }, [wait]);
  return wait !== undefined && slow === wait;
}
