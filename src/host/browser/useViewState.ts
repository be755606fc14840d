import * as React from "react";
import type { Arrangements, ViewState } from "../../domain/directory/view/viewState";
import { withViewState } from "../../domain/directory/view/viewInQuery";
import { FIRST_PREFIX, fromQuery, USUAL_ARRANGEMENTS } from "../../domain/directory/view/viewState";
import { afterPaint } from "./afterPaint";

export interface ViewInAddress {
  readonly state: ViewState;
  /**
   * Changes the view and the page's address with it.
   * @param step - `push` makes a step that the back button undoes; `undo` does what that button does where it leads to just this view,
   *   and makes a step elsewhere; `replace` makes none, for example while typing, and the address follows when the view has been painted:
   *   browsers take long over it
   */
  readonly change: (next: ViewState, step: "push" | "undo" | "replace") => void;
  /** Who was at the top of the list when the reader left this step. */
  readonly placeThen: number | undefined;
  /** Keeps who is there now, with this step and in this browser only. */
  readonly keepPlace: (volunteerId: number | undefined) => void;
  /** Addresses of views, to copy or to open in another tab. The page's own is read once for all of them: browsers take long over it. */
  readonly addresses: () => (state: ViewState) => string;
}

function addressesOn({ pathname, search, hash }: Location, arrangements: Arrangements, prefix: string): (state: ViewState) => string {
  return (state) => pathname + withViewState(search, state, arrangements, prefix) + hash;
}

/** In the browser's record of a step: the address of the step before. */
const CAME_FROM = "psCameFrom";

type StepRecord = Readonly<Record<string, unknown>> | null;
const stepRecord = (): StepRecord => window.history.state as StepRecord;

/** Replaces the address of the present step, a frame later. */
interface LateAddress {
  readonly replace: (addressThen: () => string) => void;
  /** Before another step is made, the present one gets its address. */
  readonly settle: () => void;
  readonly forget: () => void;
}

function lateAddress(): LateAddress {
  let waiting: { readonly addressThen: () => string; readonly takeBack: () => void } | undefined;
  const forget = (): void => {
    waiting?.takeBack();
    waiting = undefined;
  };
  const settle = (): void => {
    if (waiting !== undefined) window.history.replaceState(window.history.state, "", waiting.addressThen());
    forget();
  };
  const replace = (addressThen: () => string): void => {
    forget();
    waiting = { addressThen, takeBack: afterPaint(settle) };
  };
  return { replace, settle, forget };
}

/** The view as arranged now, where the address asks for nothing else; the same one where that changes nothing. */
function rearranged(view: ViewState, arrangements: Arrangements, prefix: string): ViewState {
  const { order, density } = fromQuery(window.location.search, arrangements, prefix);
  return view.order === order && view.density === density ? view : { ...view, order, density };
}

/**
 * The view as the page's address holds it: a copied link, a reload and the back button bring it back.
 *
 * @param arrangements - where they change, the reader stays where they are, in the new order
 * @param prefix - of the names of this directory, which keep it apart from another on the page
 */
export function useViewState(arrangements: Arrangements = USUAL_ARRANGEMENTS, prefix = FIRST_PREFIX): ViewInAddress {
  const [state, setState] = React.useState(() => fromQuery(window.location.search, arrangements, prefix));
  const [late] = React.useState(lateAddress);

  React.useEffect(() => {
    const restore = (): void => {
      late.forget();
      setState(fromQuery(window.location.search, arrangements, prefix));
    };
    window.addEventListener("popstate", restore);
    return () => window.removeEventListener("popstate", restore);
  }, [late, arrangements, prefix]);

  React.useEffect(() => late.forget, [late]);

  React.useEffect(() => setState((view) => rearranged(view, arrangements, prefix)), [arrangements, prefix]);

  const change = React.useCallback((next: ViewState, step: "push" | "undo" | "replace") => {
    setState(next);
    if (step === "replace") {
      late.replace(() => addressesOn(window.location, arrangements, prefix)(next));
      return;
    }
    late.settle();
    const { pathname, search, hash } = window.location;
    const record = stepRecord();
    const address = addressesOn(window.location, arrangements, prefix)(next);
    if (step === "undo" && record?.[CAME_FROM] === address) window.history.back();
    else window.history.pushState({ ...record, [CAME_FROM]: pathname + search + hash }, "", address);
  }, [late, arrangements, prefix]);

  const addresses = React.useCallback(() => {
    const { origin } = window.location;
    const within = addressesOn(window.location, arrangements, prefix);
    return (next: ViewState) => origin + within(next);
  }, [arrangements, prefix]);

  const place = `${prefix}place`;
  const [placeThen] = React.useState(() => stepRecord()?.[place]);
  const keepPlace = React.useCallback((volunteerId: number | undefined) => {
    const { [place]: known, ...others } = stepRecord() ?? {};
    if (known !== volunteerId) window.history.replaceState(volunteerId === undefined ? others : { ...others, [place]: volunteerId }, "");
  }, [place]);
  return { state, change, placeThen: typeof placeThen === "number" ? placeThen : undefined, keepPlace, addresses };
}
