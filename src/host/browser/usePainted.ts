import * as React from "react";
import { afterPaint } from "./afterPaint";

/** The value that stood in the latest painted frame: what may follow a frame later is made from it. */
export function usePainted<T extends object>(value: T): T {
  const [painted, setPainted] = React.useState(value);
  React.useEffect(() => afterPaint(() => setPainted(value)), [value]);
  return painted;
}
