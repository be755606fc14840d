import type { Field } from "../columns/field";
import { valueIn } from "../columns/storedValue";
import type { Site } from "../store/site";

/** What a lookup column shows of the item it points to; empty when that is gone. */
export function lookedUpText(site: Site, { lookupList = "", showField }: Field, id: number): string {
  const list = site.lists.byId(lookupList);
  const item = list && site.items.get(list.key, id);
  const value = item && valueIn(item.data, showField);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
