import { parseBinderWithErrorCheck } from "@pnp/queryable";
import type { ISPCollection } from "@pnp/sp";
import { ReadFailure } from "./failure";

/** One page of a list, as the server sent it. */
export interface Page {
  readonly items: readonly unknown[];
  /** Absolute address of the next page; absent on the last. */
  readonly next?: string;
}

function toPage(answer: unknown): Page {
  const { value, "odata.nextLink": next } = (answer ?? {}) as { value?: unknown; "odata.nextLink"?: unknown };
  if (!Array.isArray(value)) throw new ReadFailure("unexpected");
  return typeof next === "string" && next !== "" ? { items: value, next } : { items: value };
}

/**
 * Reads a collection and keeps the link to its next page, which the default parser of PnPjs drops.
 * Works inside a batch too, unlike the async iterator of `items`.
 */
export function readPage(collection: ISPCollection): Promise<Page> {
  return collection.using(parseBinderWithErrorCheck(async (response) => toPage(await response.json())))<Page>();
}
