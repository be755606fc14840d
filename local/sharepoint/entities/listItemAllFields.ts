import type { Shaped } from "../answers/answer";
import { itemShape } from "./itemShape";
import { inSiteTime } from "../items/siteDates";
import type { Selection } from "../odata/selection";
import type { Access } from "../security/access";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

/** The item of a file or folder. Unlike list items read as such, its dates are those of the site's clocks, without a zone. */
export function listItemAllFields({ site, list, access }: { readonly site: Site; readonly list: List; readonly access: Access }, item: Item, selection: Selection): Shaped {
  return inSiteTime(itemShape(site, list, selection, access).shape(item), site.fields.of(list.key), site.web.timeZone);
}
