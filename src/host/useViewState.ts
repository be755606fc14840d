import * as React from "react";
import type { ViewState } from "../domain/directory/viewState";
import { fromQuery, withViewState } from "../domain/directory/viewState";
import { afterPaint } from "./afterPaint";

export interface ViewInAddress {
  readonly state: ViewState;
  /**
   * Changes the view and the page's address with it.
   * @param step - `push` makes a step that the back button undoes; `replace` does not, for example while typing,
   *   and the address follows when the view has been painted: browsers take long over it
   */
  readonly change: (next: ViewState, step: "push" | "replace") => void;
  /** Address of a view, to copy or to open in another tab. */
  readonly address: (state: ViewState) => string;
}

function addressOf(state: ViewState): string {
  const { pathname, search, hash } = window.location;
  return pathname + withViewState(search, state) + hash;
}

/** Replaces the address of the present step, a frame later. */
interface LateAddress {
  readonly replace: (state: ViewState) => void;
  /** Before another step is made, the present one gets its address. */
  readonly settle: () => void;
  readonly forget: () => void;
}

function lateAddress(): LateAddress {
  let waiting: { readonly state: ViewState; readonly takeBack: () => void } | undefined;
  const forget = (): void => {
    waiting?.takeBack();
    waiting = undefined;
  };
  const settle = (): void => {
    if (waiting !== undefined) window.history.replaceState(window.history.state, "", addressOf(waiting.state));
    forget();
  };
  const replace = (state: ViewState): void => {
    forget();
    waiting = { state, takeBack: afterPaint(settle) };
  };
  return { replace, settle, forget };
}

/** The view as the page's address holds it: a copied link, a reload and the back button bring it back. */
export function useViewState(): ViewInAddress {
  const [state, setState] = React.useState(() => fromQuery(window.location.search));
  const [late] = React.useState(lateAddress);

  React.useEffect(() => {
    const restore = (): void => {
      late.forget();
      setState(fromQuery(window.location.search));
    };
    window.addEventListener("popstate", restore);
    return () => {
      window.removeEventListener("popstate", restore);
      late.forget();
    };
  }, [late]);

  const change = React.useCallback((next: ViewState, step: "push" | "replace") => {
    setState(next);
    if (step === "replace") {
      late.replace(next);
      return;
    }
    late.settle();
    window.history.pushState(window.history.state, "", addressOf(next));
  }, [late]);

  const address = React.useCallback((next: ViewState) => window.location.origin + addressOf(next), []);
  return { state, change, address };
}
