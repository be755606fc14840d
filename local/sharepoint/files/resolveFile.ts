import { uniqueIdOf } from "../facts/uniqueId";
import type { Access } from "../security/access";
import { seenBy } from "../security/visibility";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { leafOf, parentOf, pathBelowWeb } from "./paths";

const PAGES = 119;

/** A file of a library, or a page, whose text is in the columns of its item. */
export interface ResolvedFile {
  readonly kind: "file" | "page";
  readonly list: List;
  readonly item: Item;
  /** Below the web, as it is stored: `SiteAssets/news/a b.png`. */
  readonly path: string;
}

function page(site: Site, path: string): ResolvedFile | undefined {
  const list = site.lists.byUrl(parentOf(path));
  if (list?.template !== PAGES) return undefined;
  const id = site.items.holdersOf(list.key, "FileLeafRef", leafOf(path), 0)[0];
  const item = id === undefined ? undefined : site.items.get(list.key, id);
  return item && { kind: "page", list, item, path: `${list.url}/${String(item.data["FileLeafRef"])}` };
}

/**
 * What is at an address of the web, whoever asks: `seenFile` says whether a person sees it.
 *
 * @param address - server-relative, decoded: `/sites/plat/SiteAssets/a b.png`; letter case does not matter
 */
export function resolveFile(site: Site, address: string): ResolvedFile | undefined {
  const path = pathBelowWeb(address, { origin: site.origin, url: site.web.url });
  if (path === undefined || path.startsWith(":")) return undefined;
  const file = site.files.at(path);
  if (file === undefined) return page(site, path);
  const list = site.lists.byKey(file.listKey);
  const item = site.items.get(file.listKey, file.itemId);
  return list && item && { kind: "file", list, item, path: file.path };
}

/** @param uniqueId - of the file, with braces or without */
export function resolveFileById(site: Site, uniqueId: string): ResolvedFile | undefined {
  const found = site.items.byGuid(uniqueIdOf(uniqueId.replace(/[{}]/gu, "").toLowerCase()));
  const list = found && site.lists.byKey(found.listKey);
  const [name, folder = list?.url ?? ""] = [found?.item.data["FileLeafRef"], found?.item.data["FileDirRef"] as string | undefined];
  return list === undefined || typeof name !== "string" ? undefined : resolveFile(site, `${folder}/${name}`);
}

/** The file as a person sees it: the last approved version while a later one waits. Undefined: they do not see it. */
export function seenFile(access: Access, file: ResolvedFile): ResolvedFile | undefined {
  const item = seenBy(access.viewerOf(file.list), file.list, file.item);
  return item && { ...file, item };
}
