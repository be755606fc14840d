import { itemScope } from "../store/grants";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

/** Removes an item for good, with all that belongs to it. */
export function forgetItem(site: Site, list: List, id: number): void {
  site.items.remove(list.key, id);
  site.versions.clear(list.key, id);
  site.attachments.clear(list.key, id);
  site.recycleBin.clear(list.key, id);
  site.files.remove(list.key, id);
  site.grants.clear(itemScope(list.key, id));
}
