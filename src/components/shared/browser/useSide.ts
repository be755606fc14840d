import * as React from "react";
import { scrollParent } from "./scrollParent";

/**
 * Where a popover has room: above its button unless the surrounding scroll region ends there, or what stays at its top begins, which the
 * popover's scroll margin tells. Decided once, when it opens.
 */
export function useSide(popover: React.RefObject<HTMLElement>): "above" | "below" {
  const [side, setSide] = React.useState<"above" | "below">("above");
  React.useLayoutEffect(() => {
    const element = popover.current;
    if (element === null) return;
    const region = scrollParent(element);
    const top = region === undefined ? 0 : Math.max(0, region.getBoundingClientRect().top);
    const covered = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
    if (element.getBoundingClientRect().top < top + covered) setSide("below");
  }, [popover]);
  return side;
}
