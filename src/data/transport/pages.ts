import { parseBinderWithErrorCheck } from "@pnp/queryable";
import { SPCollection } from "@pnp/sp";
import type { ISPCollection } from "@pnp/sp";
import type { IItems } from "@pnp/sp/items";
import type { IWeb } from "@pnp/sp/webs";
import { expandOf } from "../model/fields/field";
import { Failure, readingOf } from "./failure";

/** One page of a list, as the server sent it. */
export interface Page {
  readonly items: readonly unknown[];
  /** Absolute address of the next page; absent on the last. */
  readonly next?: string;
}

function toPage(answer: unknown): Page {
  const { value, "odata.nextLink": next } = (answer ?? {}) as { value?: unknown; "odata.nextLink"?: unknown };
  if (!Array.isArray(value)) throw new Failure("unexpected");
  return typeof next === "string" && next !== "" ? { items: value, next } : { items: value };
}

/**
 * Reads a collection and keeps the link to its next page, which the default parser of PnPjs drops.
 * Works inside a batch too, unlike the async iterator of `items`.
 */
export function readPage(collection: ISPCollection): Promise<Page> {
  return collection.using(parseBinderWithErrorCheck(async (response) => toPage(await response.json())))<Page>();
}

/** The most SharePoint serves at once. */
const PAGE_SIZE = 5000;

/** What is asked of a list. */
export interface ListQuery {
  /** Server-relative. */
  readonly address: string;
  readonly columns: readonly string[];
  /** Absent: in the order in which the items were made. */
  readonly newestFirst?: boolean;
  /** Begins after an item with this id, whether there is one or not. */
  readonly after?: number;
}

/** Ordered by Id: the only column that is indexed without our doing, so that lists of any size are served. */
export function itemsOf(web: IWeb, { address, columns, newestFirst = false, after }: ListQuery, size = PAGE_SIZE): IItems {
  const items = web
    .getList(address)
    .items.select(...columns)
    .expand(...expandOf(columns))
    .top(size);
  // A link to a page that begins after an id names no order, which is that of the ids.
  return after === undefined ? items.orderBy("Id", !newestFirst) : items.skip(after);
}

/** Reads the page at an address of the server. */
export type ReadAt = (url: URL) => Promise<Page>;

/** @param address - of the list, named when the page cannot be read */
export function readAt(web: IWeb, address: string): ReadAt {
  return (url) => readingOf(address, readPage(SPCollection([web, url.href])));
}

/**
 * The pages from a link of the server on, in which only the size is ours.
 *
 * @param address - of the list
 * @param first - link to the first of them; none: there are no further pages
 * @throws Failure naming the list; also when a page leads to itself
 */
export async function* pagesFrom(address: string, first: string | undefined, read: ReadAt): AsyncGenerator<Page, void> {
  for (let link = first; link !== undefined;) {
    const url = new URL(link);
    url.searchParams.set("$top", String(PAGE_SIZE));
    const page: Page = await read(url);
    if (page.next === link) throw new Failure("unexpected", { listUrl: address });
    yield page;
    link = page.next;
  }
}
