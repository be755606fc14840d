import { holdsFiles } from "../definition/templates";
import type { Item } from "../store/items";
import type { List } from "../store/lists";

/** Whether the item is a folder of its library. */
export const isFolder = ({ data }: Pick<Item, "data">): boolean => data["FSObjType"] === 1;

/** Where the item's file or folder is, below the web. */
export function itemPath(list: List, { data }: Pick<Item, "data">): string {
  return `${typeof data["FileDirRef"] === "string" ? data["FileDirRef"] : list.url}/${String(data["FileLeafRef"])}`;
}

/** `1_.000` in a list, the file's name in a library. */
export function fileName(list: List, item: Item): string {
  const name = item.data["FileLeafRef"];
  return holdsFiles(list) && typeof name === "string" ? name : `${item.id}_.000`;
}

/** Server-relative address of the folder that the item is in. */
export function fileFolder(list: List, { data }: Pick<Item, "data">, webUrl: string): string {
  return `${webUrl}/${typeof data["FileDirRef"] === "string" ? data["FileDirRef"] : list.url}`;
}

/** 1 for a folder, 0 for a file or any other item. */
export const objectType = ({ data }: Pick<Item, "data">): 0 | 1 => (isFolder({ data }) ? 1 : 0);

/** Server-relative address of the item. */
export function filePath(list: List, item: Item, webUrl: string): string {
  return `${fileFolder(list, item, webUrl)}/${fileName(list, item)}`;
}

/** The address as links write it: a `#` in a name must not begin a fragment. */
export const encodedPath = (path: string): string => encodeURI(path).replaceAll("#", "%23");
