import { typeName } from "../columns/internalName";
import type { ListTemplate } from "../definition/siteDefinition";
import { holdsFiles, Template } from "../definition/templates";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import { isFolder } from "./place";

const FOLDER_TYPE = "0x0120";
const CONTENT_TYPES: Readonly<Record<ListTemplate, string>> = {
  [Template.generic]: "0x01",
  [Template.library]: "0x0101",
  [Template.pages]: "0x0101009D1CB255DA76424F860D91F20E6C4118",
};

/** Content type of the list's items: the base type's id and 16 bytes of the list's own. */
export function contentTypeId(list: List, item: Pick<Item, "data">): string {
  return `${isFolder(item) ? FOLDER_TYPE : CONTENT_TYPES[list.template]}00${list.id.replaceAll("-", "").toUpperCase()}`;
}

/** `SP.Data.PlatTopicsListItem` */
export function itemType(list: List): string {
  return `SP.Data.${listTypeName(list)}Item`;
}

/** `PlatTopicsList`, from the list's address. */
export function listTypeName(list: List): string {
  const name = typeName(list.url.split("/").pop() ?? "");
  return holdsFiles(list) ? name : `${name}List`;
}
