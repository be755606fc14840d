import * as React from "react";
import { afterPaint } from "./afterPaint";

/** How a web part writes its view into the page's address. */
export interface ViewCodec<View> {
  /** Begins the names of this web part in the address, which keep it apart from others on the page. */
  readonly prefix: string;
  /** The view that a query describes, whoever wrote it. */
  readonly parse: (search: string) => View;
  /** The query with this view in the place of the one that it had; what belongs to others stays, to the letter. */
  readonly write: (search: string, view: View) => string;
}

/** The parts of the page's address that the address of a view keeps. */
export type PageAddress = Pick<Location, "pathname" | "search" | "hash">;

export interface ViewInAddress<View> {
  readonly state: View;
  /**
   * Changes the view and the page's address with it.
   * @param step - `push` makes a step that the back button undoes; `undo` does what that button does where it leads to just this view,
   *   and makes a step elsewhere; `begin` makes a step as well, and `replace` none, for example with the first letter of a search and with
   *   those that follow: there the address follows when the view has been painted, for browsers take long over it
   */
  readonly change: (next: View, step: "push" | "undo" | "begin" | "replace") => void;
  /** Where in the view the reader was when they left this step, in a number of the web part's own. */
  readonly placeThen: number | undefined;
  /** Keeps where they are now, with this step and in this browser only. */
  readonly keepPlace: (place: number | undefined) => void;
  /** Addresses of views, to copy or to open in another tab. The page's own is read once for all of them: browsers take long over it. */
  readonly addresses: (page?: PageAddress) => (state: View) => string;
}

function addressesOn<View>({ pathname, search, hash }: PageAddress, { write }: ViewCodec<View>): (state: View) => string {
  return (state) => pathname + write(search, state) + hash;
}

/** In the browser's record of a step: the address of the step before. */
const CAME_FROM = "psCameFrom";

type StepRecord = Readonly<Record<string, unknown>> | null;
const stepRecord = (): StepRecord => window.history.state as StepRecord;

/** Makes a step, which knows where it came from. */
function pushAddress(address: string): void {
  const { pathname, search, hash } = window.location;
  window.history.pushState({ ...stepRecord(), [CAME_FROM]: pathname + search + hash }, "", address);
}

/** Writes an address a frame later: over that of the present step, or as a step of its own. */
interface LateAddress {
  readonly write: (addressThen: () => string, asStep: boolean) => void;
  /** Before another step is made, the present one gets its address. */
  readonly settle: () => void;
  readonly forget: () => void;
}

function lateAddress(): LateAddress {
  let waiting: { readonly addressThen: () => string; readonly asStep: boolean; readonly takeBack: () => void } | undefined;
  const forget = (): void => {
    waiting?.takeBack();
    waiting = undefined;
  };
  const settle = (): void => {
    if (waiting?.asStep === true) pushAddress(waiting.addressThen());
    else if (waiting !== undefined) window.history.replaceState(window.history.state, "", waiting.addressThen());
    forget();
  };
  const write = (addressThen: () => string, asStep: boolean): void => {
    // The step that the first letter makes is still to be made when the second comes before it.
    const stillToMake = waiting?.asStep === true;
    forget();
    waiting = { addressThen, asStep: asStep || stillToMake, takeBack: afterPaint(settle) };
  };
  return { write, settle, forget };
}

/** The view of the address; the given one where it is the same, so that nothing is drawn again for it. */
function inAddress<View>({ parse, write }: ViewCodec<View>, view: View): View {
  const parsed = parse(window.location.search);
  return write("", parsed) === write("", view) ? view : parsed;
}

/**
 * The view as the page's address holds it: a copied link, a reload and the back button bring it back.
 *
 * @param codec - where another one takes what the address says differently, the view follows: an editor has changed what is usual
 */
export function useViewState<View>(codec: ViewCodec<View>): ViewInAddress<View> {
  const [state, setState] = React.useState(() => codec.parse(window.location.search));
  const [late] = React.useState(lateAddress);

  React.useEffect(() => {
    const restore = (): void => {
      late.forget();
      setState(codec.parse(window.location.search));
    };
    window.addEventListener("popstate", restore);
    return () => window.removeEventListener("popstate", restore);
  }, [late, codec]);

  React.useEffect(() => late.forget, [late]);

  React.useEffect(() => {
    late.settle();
    setState((view) => inAddress(codec, view));
  }, [late, codec]);

  const change = React.useCallback(
    (next: View, step: "push" | "undo" | "begin" | "replace") => {
      setState(next);
      if (step === "begin" || step === "replace") {
        late.write(() => addressesOn(window.location, codec)(next), step === "begin");
        return;
      }
      late.settle();
      const address = addressesOn(window.location, codec)(next);
      if (step === "undo" && stepRecord()?.[CAME_FROM] === address) window.history.back();
      else pushAddress(address);
    },
    [late, codec],
  );

  const addresses = React.useCallback(
    (page: PageAddress = window.location) => {
      const { origin } = window.location;
      const within = addressesOn(page, codec);
      return (next: View) => origin + within(next);
    },
    [codec],
  );

  const placeName = `${codec.prefix}place`;
  const [placeThen] = React.useState(() => stepRecord()?.[placeName]);
  const keepPlace = React.useCallback(
    (place: number | undefined) => {
      const { [placeName]: known, ...others } = stepRecord() ?? {};
      if (known !== place) window.history.replaceState(place === undefined ? others : { ...others, [placeName]: place }, "");
    },
    [placeName],
  );
  return { state, change, placeThen: typeof placeThen === "number" ? placeThen : undefined, keepPlace, addresses };
}
