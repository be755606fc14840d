import { NotBuilt } from "../answers/errors";
import { isLibrary } from "../definition/templates";
import { itemPath, isFolder } from "../facts/place";
import { nameTaken } from "../files/itemFiles";
import { parentOf } from "../files/paths";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

/**
 * Brings a file's content back to its address.
 *
 * @throws SharePointError 400 when its name is taken by now; NotBuilt for a folder, and for a file whose folder is gone
 */
export function restoreContent(site: Site, list: List, item: Item): void {
  if (!isLibrary(list)) return;
  if (isFolder(item)) throw new NotBuilt("bringing a folder back from the recycle bin");
  const path = itemPath(list, item);
  const folder = parentOf(path);
  if (folder !== list.url && site.folders.at(folder) === undefined) throw new NotBuilt("bringing back a file whose folder is gone");
  if (site.files.at(path) !== undefined || site.folders.at(path) !== undefined) throw nameTaken(path);
  site.files.restore(path, list.key, item.id);
}
