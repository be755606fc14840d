import { NotBuilt } from "../answers/errors";

/** Where the next page starts: after the item with this id, within the order's values of that item. */
export interface SkipToken {
  readonly id: number;
  /** Values of the order columns, as text, of the last item answered; empty without `$orderby`. */
  readonly values: ReadonlyMap<string, string>;
}

/** Characters that `encodeURIComponent` leaves and SharePoint escapes, and its lower-case hex. */
function escaped(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
    .replace(/%[\dA-F]{2}/gu, (hex) => hex.toLowerCase());
}

/** `Paged=TRUE&p_ID=5`, with `p_<column>` for every order column. */
export function writeSkipToken(token: SkipToken): string {
  const values = [...token.values].map(([column, value]) => `&p_${column}=${encodeURIComponent(value)}`).join("");
  return `Paged=TRUE${values}&p_ID=${token.id}`;
}

/** Undefined when the text is no paging token. @throws NotBuilt for one that leads backwards */
export function readSkipToken(text: string): SkipToken | undefined {
  const parameters = new URLSearchParams(text);
  const written = parameters.get("p_ID") ?? "";
  if (parameters.get("Paged") !== "TRUE" || !/^\d{1,10}$/u.test(written)) return undefined;
  if (parameters.has("PagedPrev")) throw new NotBuilt("$skiptoken with PagedPrev: pages backwards");
  const id = Number(written);
  const values = [...parameters]
    .filter(([name]) => name.startsWith("p_") && name !== "p_ID")
    .map(([name, value]) => [name.slice(2), value] as const);
  return { id, values: new Map(values) };
}

/**
 * The absolute link of the next page, with every other option of the request carried along.
 *
 * @param resource - absolute address of the collection, quotes already escaped
 */
export function nextLink(resource: string, token: SkipToken, query: URLSearchParams): string {
  const rest = [...query].filter(([name]) => name.toLowerCase() !== "$skiptoken" && name.startsWith("$"));
  const options: [string, string][] = [["$skiptoken", writeSkipToken(token)], ...rest];
  return `${resource}?${options.map(([name, value]) => `%24${name.slice(1)}=${escaped(value)}`).join("&")}`;
}
