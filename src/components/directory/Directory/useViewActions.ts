import * as React from "react";
import type { Directory } from "../../../domain/directory/directory";
import type { Filters } from "../../../domain/directory/facets/filters";
import type { Order } from "../../../domain/directory/order/order";
import { similarTo } from "../../../domain/directory/facets/similar";
import type { ViewState } from "../../../domain/directory/view/viewState";
import type { DirectoryInAddress } from "./useDirectoryInAddress";

/** What the reader does with the view; each is a step that the back button undoes. */
export interface ViewActions {
  readonly filter: (filters: Filters) => void;
  /** Takes over the choices of the facets; the query stays, also where the facets do not know of its last letter yet. */
  readonly choose: (filters: Filters) => void;
  readonly putInOrder: (order: Order) => void;
  readonly setDensity: (density: ViewState["density"]) => void;
  /** Shows so many people; no step of its own. */
  readonly showUpTo: (count: number) => void;
  /** Opens the profile of a volunteer. */
  readonly open: (volunteerId: number) => void;
  /** Closes the profile, by going back to where it was opened. */
  readonly close: () => void;
  /** Looks for others of similar experience who can be asked now. */
  readonly findSimilar: (volunteerId: number) => void;
}

/** The view without an open profile. */
export function withoutPerson({ person: _, ...rest }: ViewState): ViewState {
  return rest;
}

/** The view for others, or for the same in another order: its list begins at its top again. */
export function fromTheTop({ upTo: _, ...rest }: ViewState): ViewState {
  return rest;
}

/** The actions stay the same while the view changes, so that a change does not draw every card again. */
export function useViewActions({ state, change }: DirectoryInAddress, directory: Directory): ViewActions {
  const latest = React.useRef(state);
  React.useLayoutEffect(() => {
    latest.current = state;
  });
  return React.useMemo(() => {
    const step = (next: (view: ViewState) => ViewState): void => change(next(latest.current), "push");
    return {
      filter: (filters) => step((view) => ({ ...fromTheTop(view), filters })),
      choose: (filters) => step((view) => ({ ...fromTheTop(view), filters: { ...filters, query: view.filters.query } })),
      putInOrder: (order) => step((view) => ({ ...fromTheTop(view), order })),
      setDensity: (density) => step((view) => ({ ...view, density })),
      showUpTo: (upTo) => change({ ...latest.current, upTo }, "replace"),
      open: (person) => step((view) => ({ ...view, person })),
      close: () => change(withoutPerson(latest.current), "undo"),
      findSimilar: (volunteerId) => {
        const entry = directory.byId.get(volunteerId);
        if (entry !== undefined) step((view) => ({ ...withoutPerson(fromTheTop(view)), filters: similarTo(entry, directory) }));
      },
    };
  }, [change, directory]);
}
