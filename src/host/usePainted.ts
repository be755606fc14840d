import * as React from "react";
import { afterPaint } from "./afterPaint";

/** The value that stood in the latest painted frame: what may follow a frame later is made from it. Nothing before the first frame. */
export function usePainted<T extends object>(value: T): T | undefined {
  const [painted, setPainted] = React.useState<T>();
  React.useEffect(() => afterPaint(() => setPainted(value)), [value]);
  return painted;
}
