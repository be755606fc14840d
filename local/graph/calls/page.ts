import { badRequest } from "../wire/graphError";
import type { Call } from "./call";

/** Some of a collection, and where the rest is. */
export interface Page<T> {
  readonly items: readonly T[];
  /** `@odata.nextLink`, where more follows. */
  readonly next: Readonly<Record<string, string>>;
  readonly isFirst: boolean;
}

const MARK = "at:";

function start(token: string | undefined): number {
  if (token === undefined) return 0;
  const text = Buffer.from(token, "base64url").toString();
  if (!text.startsWith(MARK) || !/^\d+$/u.test(text.slice(MARK.length)))
    throw badRequest("The skip token is not one of this collection: follow @odata.nextLink as it was answered.");
  return Number(text.slice(MARK.length));
}

/**
 * The page of a collection that `$skiptoken` asks for; callers must treat the token as opaque.
 *
 * @param size - most items of a page
 * @throws GraphError 400 for a token that was never handed out
 * @see https://learn.microsoft.com/graph/paging
 */
export function pageOf<T>(call: Call, all: readonly T[], size: number): Page<T> {
  const from = start(call.option("$skiptoken"));
  const end = from + size;
  return {
    items: all.slice(from, end),
    isFirst: from === 0,
    next: end < all.length ? { "@odata.nextLink": call.link({ $skiptoken: Buffer.from(`${MARK}${end}`).toString("base64url") }) } : {},
  };
}
