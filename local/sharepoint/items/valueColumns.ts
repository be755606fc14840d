import type { Field } from "../columns/field";
import { isMajor, Moderation } from "../facts/versions";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { COLUMNS_OF_ITS_OWN } from "./itemProperties";

/** The columns that somebody fills: those added, the title and what pages have. */
export function valueColumns(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ name, builtIn }) => !builtIn || COLUMNS_OF_ITS_OWN.has(name));
}

const [PUBLISHED, DRAFT] = [1, 2];

/** `_Level`: 1 for what everybody sees, 2 for a draft. */
export function itemLevel({ moderation, uiVersion }: Pick<Item, "moderation" | "uiVersion">): number {
  return moderation === Moderation.approved && isMajor(uiVersion) ? PUBLISHED : DRAFT;
}

/** GUID of what an item has its permissions from. */
export function scopeId(site: Site, list: List, item: Pick<Item, "guid" | "ownPermissions">): string {
  if (item.ownPermissions) return item.guid;
  return list.ownPermissions ? list.id : site.web.webId;
}
