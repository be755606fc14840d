import { randomUUID } from "node:crypto";
import { isoInstant } from "../columns/siteTime";
import type { ItemData } from "../columns/storedValue";
import type { FileDefinition } from "../definition/siteDefinition";
import { isLibrary } from "../definition/templates";
import { firstVersion, majorVersion, Moderation } from "../facts/versions";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { extensionOf } from "./contentTypes";
import { checkName, leafOf, parentOf } from "./paths";

const FIRST_USER = 1;

function addItem(site: Site, list: List, data: ItemData, when: string): Item {
  const item: Item = {
    id: site.lists.takeItemId(list.key),
    guid: randomUUID(),
    author: FIRST_USER,
    editor: FIRST_USER,
    created: when,
    modified: when,
    version: 1,
    uiVersion: majorVersion(firstVersion(list)),
    moderation: Moderation.approved,
    comments: null,
    ownPermissions: false,
    data,
    published: null,
  };
  site.items.add(list.key, item);
  site.lists.countItems(list.key, 1, when);
  return item;
}

/** Makes the folder, and those it is in, unless they are there. */
function makeFolders(site: Site, list: List, path: string, when: string): void {
  if (path.length <= list.url.length || site.folders.at(path) !== undefined) return;
  makeFolders(site, list, parentOf(path), when);
  const { guid } = addItem(site, list, { FSObjType: 1, FileLeafRef: leafOf(path), FileDirRef: parentOf(path) }, when);
  site.folders.add({ path, listKey: list.key, id: guid }, when);
}

/**
 * Fills a new library with the files of its definition.
 *
 * @throws Error when the list is no library, or a path cannot be one or comes twice
 */
export function fillLibrary(site: Site, list: List, files: Iterable<FileDefinition>, now: Date): void {
  const when = isoInstant(now.getTime());
  for (const file of files) {
    if (!isLibrary(list)) throw new Error(`The list ${list.url} is no document library: it takes no files.`);
    for (const part of file.path.split("/")) checkName(part);
    const path = `${list.url}/${file.path}`;
    if (site.files.at(path) !== undefined) throw new Error(`The file ${path} is defined twice.`);
    makeFolders(site, list, parentOf(path), when);
    const { id } = addItem(site, list, { FileLeafRef: leafOf(path), FileDirRef: parentOf(path), File_x0020_Type: extensionOf(path) }, when);
    site.files.put(path, { listKey: list.key, itemId: id, contentType: file.contentType }, file.bytes);
  }
}
