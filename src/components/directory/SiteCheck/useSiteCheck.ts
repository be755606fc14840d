import * as React from "react";
import type { Checked } from "../../../data/setup/checks/checks";
import type { SiteSetUp } from "../../../data/setup/setUpSite";
import { asFailure } from "../../../data/transport/failure";
import type { Failure } from "../../../data/transport/failure";

export interface SiteCheckState {
  readonly running: boolean;
  /** What the last check found. */
  readonly checked?: readonly Checked[];
  /** Why the site could not be read. */
  readonly failure?: Failure;
}

/** Checks the site when asked, one check at a time. */
export function useSiteCheck(setUp: Pick<SiteSetUp, "check">): SiteCheckState & { readonly start: () => void } {
  const [state, setState] = React.useState<SiteCheckState>({ running: false });
  React.useEffect(() => {
    if (!state.running) return undefined;
    let isShown = true;
    const ended = (found: Omit<SiteCheckState, "running">): void => {
      if (isShown) setState({ running: false, ...found });
    };
    setUp.check().then(
      (checked) => ended({ checked }),
      (error: unknown) => ended({ failure: asFailure(error) }),
    );
    return () => {
      isShown = false;
    };
  }, [setUp, state.running]);
  return { ...state, start: () => setState({ running: true }) };
}
