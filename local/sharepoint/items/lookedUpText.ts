import type { Field } from "../columns/field";
import { valueIn } from "../columns/storedValue";
import { seenBy } from "../security/visibility";
import type { LooksInto } from "../security/visibility";
import type { Site } from "../store/site";

/** What a lookup column shows of the item it points to; empty when that is gone, or the reader does not see it. */
export function lookedUpText(site: Site, { lookupList = "", showField }: Field, id: number, looksInto: LooksInto): string {
  const list = site.lists.byId(lookupList);
  const viewer = list && looksInto(list);
  const found = list && viewer && site.items.get(list.key, id);
  const item = found && seenBy(viewer, list, found);
  const value = item && valueIn(item.data, showField);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
