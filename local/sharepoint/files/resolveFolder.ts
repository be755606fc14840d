import { isLibrary } from "../definition/templates";
import { uniqueIdOf } from "../facts/uniqueId";
import type { Access } from "../security/access";
import { seenBy } from "../security/visibility";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { parentOf, pathBelowWeb } from "./paths";

/** A folder of the web. */
export interface Folder {
  /** Below the web, as it is stored; empty for the web's own folder. */
  readonly path: string;
  /** Absent: the folder holds lists, not items. */
  readonly list?: List;
  /** Absent for the root of a list and for folders of the service. */
  readonly item?: Item;
}

/** The web's own folder. */
export const WEB_FOLDER: Folder = { path: "" };

/** Where forms and views of a library are. */
export const FORMS = "Forms";

export const rootFolder = (list: List): Folder => ({ path: list.url, list });

function libraryFolder(site: Site, path: string): Folder | undefined {
  const stored = site.folders.at(path);
  const found = stored && site.items.byGuid(stored.id);
  const list = stored && site.lists.byKey(stored.listKey);
  return list && found && { path: stored.path, list, item: found.item };
}

function formsFolder(site: Site, path: string): Folder | undefined {
  const list = site.lists.byUrl(parentOf(path));
  return list !== undefined && isLibrary(list) && path.toLowerCase() === `${list.url}/${FORMS}`.toLowerCase()
    ? { path: `${list.url}/${FORMS}`, list }
    : undefined;
}

/** The folder that holds lists, such as `Lists`. */
function listsFolder(site: Site, path: string): Folder | undefined {
  const list = site.lists.all().find(({ url }) => url.toLowerCase().startsWith(`${path.toLowerCase()}/`));
  return list && { path: list.url.slice(0, path.length) };
}

/**
 * The folder at an address of the web, whoever asks.
 *
 * @param address - server-relative, decoded; letter case does not matter
 */
export function resolveFolder(site: Site, address: string): Folder | undefined {
  const path = pathBelowWeb(address, { origin: site.origin, url: site.web.url });
  if (path === undefined) return undefined;
  if (path === "") return WEB_FOLDER;
  const list = site.lists.byUrl(path);
  return list === undefined ? (libraryFolder(site, path) ?? formsFolder(site, path) ?? listsFolder(site, path)) : rootFolder(list);
}

/** @param uniqueId - of the folder, with braces or without */
export function resolveFolderById(site: Site, uniqueId: string): Folder | undefined {
  const guid = uniqueIdOf(uniqueId.replace(/[{}]/gu, "").toLowerCase());
  if (guid === site.web.webId) return WEB_FOLDER;
  const list = site.lists.byId(guid);
  if (list !== undefined) return rootFolder(list);
  const item = site.items.byGuid(guid)?.item;
  return item?.data["FSObjType"] === 1
    ? resolveFolder(site, `${String(item.data["FileDirRef"])}/${String(item.data["FileLeafRef"])}`)
    : undefined;
}

/** Whether the person sees the folder. */
export function seesFolder(access: Access, { list, item }: Folder): boolean {
  if (list === undefined) return true;
  return access.opens(list) && (item === undefined || seenBy(access.viewerOf(list), list, item) !== undefined);
}

/** The folders in a folder that the person sees. */
export function foldersIn(site: Site, access: Access, folder: Folder): Folder[] {
  const { list, path } = folder;
  const below =
    list === undefined
      ? listFolders(site, path)
      : [...site.folders.in(path).map((each) => each.path), ...(path === list.url && isLibrary(list) ? [`${path}/${FORMS}`] : [])];
  return below.flatMap((each) => resolveFolder(site, each) ?? []).filter((each) => seesFolder(access, each));
}

/** Addresses of lists, or of what holds them, right in a folder that holds no items. */
function listFolders(site: Site, path: string): string[] {
  const prefix = path === "" ? "" : `${path}/`;
  const names = site.lists
    .all()
    .map(({ url }) => url)
    .filter((url) => url.toLowerCase().startsWith(prefix.toLowerCase()))
    .map((url) => url.slice(prefix.length).split("/")[0] ?? "");
  return [...new Set(names)].sort().map((name) => `${prefix}${name}`);
}
