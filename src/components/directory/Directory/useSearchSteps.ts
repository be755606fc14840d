import * as React from "react";
import type { DirectoryInAddress } from "./useDirectoryInAddress";
import { fromTheTop } from "./useViewActions";

/** A search as one step that the back button undoes, however many letters it is typed in. */
export interface SearchSteps {
  readonly search: (query: string) => void;
  /** What is typed from now on is another search. */
  readonly end: () => void;
}

/** Searches by the letters that readers type. */
export function useSearchSteps({ state, change }: DirectoryInAddress): SearchSteps {
  // Where the view has other words than those typed last, somebody went back, or took them away: typing begins anew.
  const typed = React.useRef<string>();
  return {
    search: (query) => {
      if (query === state.filters.query) return;
      const goesOn = typed.current === state.filters.query;
      typed.current = query;
      change({ ...fromTheTop(state), filters: { ...state.filters, query } }, goesOn ? "replace" : "begin");
    },
    end: () => void (typed.current = undefined),
  };
}
