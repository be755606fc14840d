import type { IChangeQuery } from "@pnp/sp";
import type { IWeb } from "@pnp/sp/webs";
import { asItem, id } from "../model/fields/itemValues";
import { readingOf } from "./failure";

/** What the log of a list tells of its items. */
export interface ListChanges {
  /** Ids of items that are new, or no longer what they were: also of such as the reader may not see. */
  readonly changed: ReadonlySet<number>;
  /** Ids of items that were deleted or put into the recycle bin, and not brought back since. */
  readonly gone: ReadonlySet<number>;
  /** Where the log ended: what happens from now on comes after it. */
  readonly token: string;
}

/** `SP.ChangeType` of an item that was deleted, or put into the recycle bin. */
const DELETED = 3;

/** Whoever has missed more than so many changes asks for the items themselves. */
export const MOST_CHANGES = 100;

/**
 * Whatever makes an item another one, or shows it to other people. An approval is an update, or a system update where it leaves the
 * item's day and editor as they were; the title of an item is its name.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee543722(v=office.15)
 */
const WHAT_COUNTS: IChangeQuery & { readonly FetchLimit: string } = {
  Item: true,
  Add: true,
  Update: true,
  SystemUpdate: true,
  Rename: true,
  DeleteObject: true,
  Restore: true,
  RoleAssignmentAdd: true,
  RoleAssignmentDelete: true,
  // 64 bits: SharePoint refuses it as a number (pnp/pnpcore, ChangeCollectionHandler).
  FetchLimit: String(MOST_CHANGES),
};

/** `1;3;<GUID of the list>;<time>;<number>`, to nobody but SharePoint. */
function tokenIn(value: unknown): string | undefined {
  const text = asItem(value)?.["StringValue"];
  return typeof text === "string" && text !== "" ? text : undefined;
}

/**
 * Where the log of a list ends now; undefined where SharePoint does not say.
 *
 * @param address - of the list, server-relative
 * @throws Failure naming the list
 */
export async function readChangeToken(web: IWeb, address: string): Promise<string | undefined> {
  const list = await readingOf(address, web.getList(address).select("CurrentChangeToken")<unknown>());
  return tokenIn(asItem(list)?.["CurrentChangeToken"]);
}

/** @returns undefined for what no log tells, and where it may have more to tell */
function understood(answer: unknown, since: string): ListChanges | undefined {
  if (!Array.isArray(answer) || answer.length >= MOST_CHANGES) return undefined;
  const changed = new Set<number>();
  const gone = new Set<number>();
  let token = since;
  for (const change of answer.map(asItem)) {
    const itemId = id(change?.["ItemId"]);
    const next = tokenIn(change?.["ChangeToken"]);
    if (change === undefined || itemId === undefined || next === undefined) return undefined;
    const [to, from] = change["ChangeType"] === DELETED ? [gone, changed] : [changed, gone];
    to.add(itemId);
    from.delete(itemId);
    token = next;
  }
  return { changed, gone, token };
}

/**
 * What happened in a list since its log ended there.
 *
 * @param address - of the list, server-relative
 * @param since - what the log said when it was last asked
 * @returns undefined when too much has happened to be told, or something that cannot be understood
 * @throws Failure naming the list; also for a token of more than 60 days ago, or of another list at that address
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee536137(v=office.15)
 */
export async function readChanges(web: IWeb, address: string, since: string): Promise<ListChanges | undefined> {
  const query = { ...WHAT_COUNTS, ChangeTokenStart: { StringValue: since } };
  return understood(await readingOf(address, web.getList(address).getChanges(query)), since);
}
