import { NO_FILTERS } from "../facets/filters";
import type { ViewState } from "./viewState";
import { withViewState } from "./viewInQuery";

/** The directory as somebody sees it who has chosen nothing. */
export const UNFILTERED_VIEW: ViewState = { filters: NO_FILTERS, order: "fair", density: "cards" };

/**
 * Address of a view of the directory, seen from another page.
 *
 * @param page - absolute address of the page with the directory; its hash and its own parameters stay, an earlier view in it gives way
 */
export function directoryUrl(page: string, state: ViewState): string {
  const url = new URL(page);
  url.search = withViewState(url.search, state);
  return url.href;
}

/** Asks the directory to begin at its results: whoever searched on another page has read its top. */
export const AT_RESULTS = "#ps-results";

/** Address of the results of a search that was typed on another page. @param page - as for {@link directoryUrl} */
export function searchUrl(page: string, query: string): string {
  const url = new URL(directoryUrl(page, { ...UNFILTERED_VIEW, filters: { ...NO_FILTERS, query } }));
  url.hash = AT_RESULTS;
  return url.href;
}
