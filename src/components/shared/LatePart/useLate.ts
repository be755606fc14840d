import * as React from "react";
import type { Failure } from "../../../data/transport/failure";
import { useRecovery } from "../browser/useRecovery";
import type { Late } from "./late";
import { lostPart } from "./lostPart";
import { useSlow } from "./useSlow";

/** How it stands with something that comes late. */
export type Arrival<Part> =
  | { readonly state: "coming"; readonly slow: boolean }
  | { readonly state: "here"; readonly part: Part }
  | { readonly state: "lost"; readonly failure: Failure; readonly again: () => void };

interface Outcome<Part> {
  readonly source: Late<Part>;
  readonly part?: Part | undefined;
  readonly failure?: Failure;
}

/** Fetches it as soon as it is wanted, and again when asked, or by itself when the connection returns. */
export function useLate<Part>(source: Late<Part>): Arrival<Part> {
  const [latest, setOutcome] = React.useState<Outcome<Part>>({ source, part: source.here() });
  const { part, failure }: Outcome<Part> = latest.source === source ? latest : { source, part: source.here() };
  const coming = part === undefined && failure === undefined;
  React.useEffect(() => {
    if (!coming) return undefined;
    let wanted = true;
    source.load().then(
      (come) => wanted && setOutcome({ source, part: come }),
      (error: unknown) => wanted && setOutcome({ source, failure: lostPart(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [source, coming]);
  // What became of an earlier source is no news of this one, should it be wanted again.
  React.useEffect(() => setOutcome((known) => (known.source === source ? known : { source, part: source.here() })), [source]);
  const again = React.useCallback(() => setOutcome({ source }), [source]);
  useRecovery(failure, again);
  const slow = useSlow(coming);
  if (failure !== undefined) return { state: "lost", failure, again };
  return part === undefined ? { state: "coming", slow } : { state: "here", part };
}
