import * as React from "react";
import { scrollParent } from "./scrollParent";

/** Where a popover has room: above its button unless the surrounding scroll region ends there. Decided once, when it opens. */
export function useSide(popover: React.RefObject<HTMLElement>): "above" | "below" {
  const [side, setSide] = React.useState<"above" | "below">("above");
  React.useLayoutEffect(() => {
    const element = popover.current;
    if (element === null) return;
    const region = scrollParent(element);
    const top = region === undefined ? 0 : Math.max(0, region.getBoundingClientRect().top);
    if (element.getBoundingClientRect().top < top) setSide("below");
  }, [popover]);
  return side;
}
