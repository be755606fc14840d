import { NotBuilt, SharePointError } from "../answers/errors";
import { holdsFiles, isLibrary } from "../definition/templates";
import { checkedOutTo } from "../facts/checkOut";
import { isFolder, itemPath } from "../facts/place";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { contentTypeOf } from "./contentTypes";
import { checkName, leafOf } from "./paths";

/** The items that a folder holds, with those of the folders below it. */
function itemsBelow(site: Site, path: string): Item[] {
  const folders = site.folders.below(path).flatMap(({ id }) => site.items.byGuid(id)?.item ?? []);
  const files = site.files.below(path).flatMap(({ listKey, itemId }) => site.items.get(listKey, itemId) ?? []);
  return [...folders, ...files];
}

/** A file's content goes with its item; a folder takes everything in it along. */
export function removeContent(site: Site, list: List, item: Item): void {
  if (!isLibrary(list)) return;
  const path = itemPath(list, item);
  const below = isFolder(item) ? itemsBelow(site, path) : [];
  for (const each of [item, ...below]) {
    site.files.remove(list.key, each.id);
    if (isFolder(each)) site.folders.remove(itemPath(list, each));
  }
  for (const { id } of below) site.items.remove(list.key, id);
  if (below.length > 0) site.lists.countItems(list.key, -below.length, item.modified);
}

/**
 * A file's content goes to the recycle bin with its item.
 *
 * @throws NotBuilt for a folder that is not empty
 */
export function recycleContent(site: Site, list: List, item: Item): void {
  if (!isLibrary(list)) return;
  const path = itemPath(list, item);
  if (!isFolder(item)) return site.files.recycle(path, list.key, item.id);
  if (itemsBelow(site, path).length > 0) throw new NotBuilt("recycling a folder that is not empty (delete it, or recycle its files)");
  site.folders.remove(path);
}

export const nameTaken = (path: string): SharePointError =>
  new SharePointError(400, -2130575257, "Microsoft.SharePoint.SPException", `A file or folder with the name ${path} already exists.`);

/**
 * What becomes of a file when the columns of its item change: a new name is a new address.
 *
 * @throws SharePointError 400 for a name that is not permitted or taken; NotBuilt for renaming a folder, and for changing a file that is checked out
 */
export function followColumns(site: Site, list: List, before: Item, after: Item): void {
  if (!holdsFiles(list)) return;
  const [path, to] = [itemPath(list, before), itemPath(list, after)];
  if (isLibrary(list) && checkedOutTo(before) !== undefined && checkedOutTo(after) !== undefined)
    throw new NotBuilt("changing columns of a file that is checked out (check it in first)");
  if (path === to) return;
  checkName(leafOf(to));
  if (!isLibrary(list)) return;
  if (isFolder(before)) throw new NotBuilt("renaming a folder");
  const other = site.files.at(to);
  if ((other !== undefined && other.itemId !== before.id) || site.folders.at(to) !== undefined) throw nameTaken(to);
  site.files.move(path, to, contentTypeOf(to));
}
