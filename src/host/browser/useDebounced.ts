import * as React from "react";

/**
 * The value once it has stayed the same for a while.
 *
 * @param pause - milliseconds
 */
export function useDebounced<T>(value: T, pause: number): T {
  const [rested, setRested] = React.useState(value);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), pause);
    return () => window.clearTimeout(timer);
  }, [value, pause]);
  return rested;
}
