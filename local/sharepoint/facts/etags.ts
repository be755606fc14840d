import type { Item } from "../store/items";
import { uniqueIdOf } from "./uniqueId";

/** `"<guid>,<version>"`, quotes included. */
export function itemEtag({ guid, version }: Pick<Item, "guid" | "version">): string {
  return `"${guid},${version}"`;
}

/** `"{GUID},3"`, quotes included: changes with every change of the file or its columns. */
export function fileEtag({ guid, version }: Pick<Item, "guid" | "version">): string {
  return `"{${uniqueIdOf(guid).toUpperCase()}},${version}"`;
}
