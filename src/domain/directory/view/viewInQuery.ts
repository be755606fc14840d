import type { Arrangements, ViewState } from "./viewState";
import { FIRST_PREFIX, PARAMETERS, toQuery, USUAL_ARRANGEMENTS } from "./viewState";

function nameOf(part: string): string {
  return [...new URLSearchParams(part).keys()][0] ?? "";
}

/** The parameters of a query, to the letter: those of the directory with this prefix, and all others. */
function partsOf(search: string, prefix: string): { readonly ours: readonly string[]; readonly others: readonly string[] } {
  const names = new Set(PARAMETERS.map((parameter) => prefix + parameter));
  const parts = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "");
  return { ours: parts.filter((part) => names.has(nameOf(part))), others: parts.filter((part) => !names.has(nameOf(part))) };
}

/**
 * What a query says of the view, to the letter.
 *
 * @param search - with or without the question mark
 * @returns without a question mark; empty where it says nothing
 */
export function viewIn(search: string, prefix = FIRST_PREFIX): string {
  return partsOf(search, prefix).ours.join("&");
}

/**
 * The query with this view in the place of the one that it had. Parameters of others, a second directory among them, stay as they are, to the letter.
 *
 * @param view - as {@link viewIn} or `toQuery` gives it
 * @returns with a leading question mark, or empty
 */
export function withView(search: string, view: string, prefix = FIRST_PREFIX): string {
  const parts = [...partsOf(search, prefix).others, view].filter((part) => part !== "");
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The query with a view that is not in words yet; see {@link withView}. */
export function withViewState(search: string, state: ViewState, usual: Arrangements = USUAL_ARRANGEMENTS, prefix = FIRST_PREFIX): string {
  return withView(search, toQuery(state, usual, prefix), prefix);
}
