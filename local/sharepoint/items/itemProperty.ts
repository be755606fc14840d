import type { Item } from "../store/items";

/** A property of a list item in REST. */
export interface ItemProperty {
  readonly name: string;
  /** Comes without being selected. */
  readonly usual: boolean;
  /** Column whose looked-up value the query joins; such columns are limited in number. */
  readonly joins?: string;
  read(item: Item): unknown;
}

/** A property that comes without being selected; one that nothing here fills is null. */
export const usual = (name: string, read: ItemProperty["read"] = () => null): ItemProperty => ({ name, usual: true, read });

/** A property that comes only when it is selected. */
export const asked = (name: string, read: ItemProperty["read"]): ItemProperty => ({ name, usual: false, read });
