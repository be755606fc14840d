import * as React from "react";
import type { ViewState } from "../domain/directory/viewState";
import { fromQuery, withViewState } from "../domain/directory/viewState";

export interface ViewInAddress {
  readonly state: ViewState;
  /**
   * Changes the view and the page's address with it.
   * @param step - `push` makes a step that the back button undoes; `replace` does not, for example while typing
   */
  readonly change: (next: ViewState, step: "push" | "replace") => void;
  /** Address of a view, to copy or to open in another tab. */
  readonly address: (state: ViewState) => string;
}

function addressOf(state: ViewState): string {
  const { pathname, search, hash } = window.location;
  return pathname + withViewState(search, state) + hash;
}

/** The view as the page's address holds it: a copied link, a reload and the back button bring it back. */
export function useViewState(): ViewInAddress {
  const [state, setState] = React.useState(() => fromQuery(window.location.search));

  React.useEffect(() => {
    const restore = (): void => setState(fromQuery(window.location.search));
    window.addEventListener("popstate", restore);
    return () => window.removeEventListener("popstate", restore);
  }, []);

  const change = React.useCallback((next: ViewState, step: "push" | "replace") => {
    setState(next);
    const address = addressOf(next);
    if (step === "push") window.history.pushState(window.history.state, "", address);
    else window.history.replaceState(window.history.state, "", address);
  }, []);

  const address = React.useCallback((next: ViewState) => new URL(addressOf(next), window.location.href).href, []);
  return { state, change, address };
}
