import type { StoredValue } from "../columns/storedValue";
import type { Item } from "../store/items";

/** The column that names who has a page checked out. */
const HOLDER = "CheckoutUser";

/** Id of the person who has the page checked out; undefined when nobody has. */
export function checkedOutTo({ data }: Pick<Item, "data">): number | undefined {
  const holder = data[HOLDER];
  return typeof holder === "number" ? holder : undefined;
}

/** What checks a page out to a person, or in again. */
export const checkOutTo = (personId: number | null): Readonly<Record<string, StoredValue>> => ({ [HOLDER]: personId });

/** Whether another person than this one has the page checked out. */
export function isCheckedOutToAnother(item: Pick<Item, "data">, personId: number): boolean {
  const holder = checkedOutTo(item);
  return holder !== undefined && holder !== personId;
}
