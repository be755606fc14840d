import type * as React from "react";

/**
 * Takes over a plain click on a link. Clicks for a new tab or window, and what the browser does with them, stay as they are.
 */
export function onPlainClick(act: () => void): (event: React.MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    act();
  };
}
