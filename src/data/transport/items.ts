import { headers, InjectHeaders } from "@pnp/queryable";
import { spPost, SPQueryable } from "@pnp/sp";
import type { IItem, IItems } from "@pnp/sp/items";
import type { IWeb } from "@pnp/sp/webs";
import { asItem, id } from "../model/fields/itemValues";
import type { Item } from "../model/fields/itemValues";
import { Failure, readingOf } from "./failure";
import { holdsValues } from "./holdsValues";
import { itemsOf, readPage } from "./pages";
import { sendOnce } from "./sendOnce";

declare const asRead: unique symbol;
/** The version of an item that was read. Only reading makes one, so that nobody's change is overwritten unseen. */
export type ETag = string & { readonly [asRead]: true };

/** An item as it was when it was read, to be changed or recycled. */
export interface ReadItem {
  readonly id: number;
  readonly etag: ETag;
  /** By their names in the list. */
  readonly values: Item;
}

/** Where a list is. */
export interface ListPlace {
  readonly web: IWeb;
  /** Server-relative. */
  readonly address: string;
}

/** Unlike the rest of the product's requests, these need to know the version of what they read. */
const WithVersions = () => InjectHeaders({ Accept: "application/json;odata=minimalmetadata" });

function isETag(value: unknown): value is ETag {
  return typeof value === "string" && /^(?:W\/)?".+"$/.test(value);
}

function toReadItem(value: unknown): ReadItem {
  const values = asItem(value) ?? {};
  const [itemId, etag] = [id(values["Id"]), values["odata.etag"]];
  if (itemId === undefined || !isETag(etag)) throw new Failure("unexpected");
  return { id: itemId, etag, values };
}

/**
 * Reads items that are to be changed, each with its version.
 *
 * @param columns - `Id` comes with them
 * @param filter - on an indexed column or on `Id`, narrow enough for one page: `PersonId eq 7`
 * @throws Failure
 */
export async function readToChange({ web, address }: ListPlace, columns: readonly string[], filter: string): Promise<readonly ReadItem[]> {
  const items = itemsOf(web, { address, columns: [...new Set(["Id", ...columns])] }).filter(filter);
  const page = await readingOf(address, readPage(items.using(WithVersions())));
  return page.items.map(toReadItem);
}

const itemsIn = ({ web, address }: ListPlace): IItems => web.getList(address).items;
const itemIn = (list: ListPlace, itemId: number): IItem => itemsIn(list).getById(itemId);

/**
 * Adds an item, once.
 *
 * @param values - as `writeItem` of the list's fields makes them
 * @param look - reads the item by its key where no answer said whether it was added: its id, or undefined. Make sure before that there is none
 * @returns its id
 * @throws Failure: `duplicate` where a value must be unique and is taken, `invalid` where one is refused; see `sendOnce`
 */
export function addItem(list: ListPlace, values: Item, look: () => Promise<number | undefined>): Promise<number> {
  return sendOnce(list.address, {
    send: async () => {
      const added = id(asItem(await itemsIn(list).add({ ...values }))?.["Id"]);
      if (added === undefined) throw new Failure("unexpected", { mayHaveHappened: true });
      return added;
    },
    look,
  });
}

/** Whether a change of unknown outcome was made: undefined where the item is as it was read. */
async function isChanged(list: ListPlace, { id: itemId, etag }: Omit<ReadItem, "values">, values: Item): Promise<true | undefined> {
  const [now] = await readToChange(list, Object.keys(values), `Id eq ${itemId}`);
  if (now?.etag === etag) return undefined;
  if (now !== undefined && holdsValues(now.values, values)) return true;
  throw new Failure("conflict", { listUrl: list.address });
}

/**
 * Changes some values of an item, once, if it still is as it was read.
 *
 * The version that it has afterwards is not told: read the item again before changing it again.
 *
 * @param etag - of the item as it was read by `readToChange`
 * @param values - as `writeItem` of the list's fields makes them; all others stay as they are
 * @throws Failure: `conflict` where somebody changed or deleted the item meanwhile, `duplicate`, `invalid`; see `sendOnce`
 */
export async function changeItem(list: ListPlace, itemId: number, etag: ETag, values: Item): Promise<void> {
  await sendOnce(list.address, {
    send: async () => {
      await itemIn(list, itemId).update({ ...values }, etag);
      return true;
    },
    look: () => isChanged(list, { id: itemId, etag }, values),
  });
}

/**
 * Moves an item to the recycle bin, once, if it still is as it was read. One that is gone already is no failure.
 *
 * PnPjs sends no version with this request; whether SharePoint compares the one that we add is documented nowhere.
 *
 * @param etag - of the item as it was read by `readToChange`
 * @throws Failure: `conflict` where somebody changed the item meanwhile; see `sendOnce`
 */
export async function recycleItem(list: ListPlace, itemId: number, etag: ETag): Promise<void> {
  try {
    await sendOnce(list.address, {
      send: () => spPost<NonNullable<unknown>>(SPQueryable(itemIn(list, itemId), "recycle"), headers({ "IF-Match": etag })),
      look: async () => ((await readToChange(list, [], `Id eq ${itemId}`)).length === 0 ? true : undefined),
    });
  } catch (error) {
    if (!(error instanceof Failure && error.kind === "conflict" && error.status === 404)) throw error;
  }
}
