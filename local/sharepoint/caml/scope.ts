import { folderMissing, NotBuilt } from "../answers/errors";
import { holdsFiles } from "../definition/templates";
import { fileFolder, objectType } from "../facts/place";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

/** How deep a view looks into folders; none: at what is right in one, folders and files. */
export type Scope = "None" | "FilesOnly" | "Recursive" | "RecursiveAll";

/** Whether a text is the `Scope` of a `<View>`. */
export const isScope = (text: string): text is Exclude<Scope, "None"> =>
  text === "FilesOnly" || text === "Recursive" || text === "RecursiveAll";

/** Server-relative, in the letter case of the request. @throws SharePointError 404 for a folder that the library does not have */
function folderIn(site: Site, list: List, folder: string | undefined): string {
  const root = `${site.web.url}/${list.url}`;
  const wanted = (folder === undefined || folder === "" ? root : folder).replace(/\/$/u, "");
  if (wanted.toLowerCase() === root.toLowerCase()) return root;
  const [web, below] = [wanted.slice(0, site.web.url.length + 1), wanted.slice(site.web.url.length + 1)];
  const known = web.toLowerCase() === `${site.web.url}/`.toLowerCase() && site.folders.at(below)?.listKey === list.key;
  if (!known) throw holdsFiles(list) ? folderMissing() : new NotBuilt(`the folder ${wanted} of a list that holds no files`);
  return wanted;
}

/**
 * Tells the items that a view looks at by where they are; undefined where every item is, as in lists without folders.
 *
 * @param folder - server-relative; the list's own when it is absent
 * @throws SharePointError 404 for a folder that the library does not have
 * @see https://learn.microsoft.com/sharepoint/dev/schema/view-element-view
 */
export function inScope(site: Site, list: List, scope: Scope, folder: string | undefined): ((item: Item) => boolean) | undefined {
  const top = folderIn(site, list, folder).toLowerCase();
  if (!holdsFiles(list)) return undefined;
  const deep = scope === "Recursive" || scope === "RecursiveAll";
  const folders = scope === "None" || scope === "RecursiveAll";
  return (item) => {
    const place = fileFolder(list, item, site.web.url).toLowerCase();
    return (folders || objectType(item) === 0) && (place === top || (deep && place.startsWith(`${top}/`)));
  };
}
