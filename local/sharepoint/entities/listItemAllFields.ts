import type { Shaped } from "../answers/answer";
import { inSiteTime } from "../items/siteDates";
import type { Selection } from "../odata/selection";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import { itemShape } from "./itemShape";
import type { Reader } from "./reader";

/** The item of a file or folder. Unlike list items read as such, its dates are those of the site's clocks, without a zone. */
export function listItemAllFields(reader: Reader, list: List, item: Item, selection: Selection): Shaped {
  const { site } = reader;
  return inSiteTime(itemShape(reader, list, selection).shape(item), site.fields.of(list.key), site.web.timeZone);
}
