import * as React from "react";
import { withViewState } from "../../../domain/directory/view/viewInQuery";
import type { Arrangements, ViewState } from "../../../domain/directory/view/viewState";
import { FIRST_PREFIX, fromQuery, USUAL_ARRANGEMENTS } from "../../../domain/directory/view/viewState";
import type { ViewInAddress } from "../../../host/browser/useViewState";
import { useViewState } from "../../../host/browser/useViewState";

/** The directory's view in the page's address. */
export type DirectoryInAddress = ViewInAddress<ViewState>;

/**
 * Keeps the view of a directory in the page's address.
 *
 * @param arrangements - where they change, the reader stays where they are, in the new order
 * @param prefix - of the names of this directory, which keep it apart from another on the page
 */
export function useDirectoryInAddress(arrangements: Arrangements = USUAL_ARRANGEMENTS, prefix = FIRST_PREFIX): DirectoryInAddress {
  const codec = React.useMemo(
    () => ({
      prefix,
      parse: (search: string) => fromQuery(search, arrangements, prefix),
      write: (search: string, view: ViewState) => withViewState(search, view, arrangements, prefix),
    }),
    [arrangements, prefix],
  );
  return useViewState(codec);
}
