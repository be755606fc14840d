import type { Item } from "../store/items";
import { uniqueIdOf } from "./uniqueId";

/** `"<guid>,<version>"`, quotes included: the `UniqueId` that the item's file is tagged with too, in lower case. */
export function itemEtag({ guid, version }: Pick<Item, "guid" | "version">): string {
  return `"${uniqueIdOf(guid)},${version}"`;
}

/** `"{GUID},3"`, quotes included: changes with every change of the file or its columns. */
export function fileEtag({ guid, version }: Pick<Item, "guid" | "version">): string {
  return `"{${uniqueIdOf(guid).toUpperCase()}},${version}"`;
}
