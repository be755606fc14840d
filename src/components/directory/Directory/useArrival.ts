import * as React from "react";
import { AT_RESULTS } from "../../../domain/directory/view/directoryUrl";

/** Moves the focus to the results for whoever searched on another page, once: a reload or a copied link begins at the top. */
export function useArrival(results: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const { hash, pathname, search } = window.location;
    if (hash !== AT_RESULTS) return;
    window.history.replaceState(window.history.state, "", pathname + search);
    results.current?.focus();
  }, [results]);
}
