import type { Field } from "../columns/field";
import { valueIn } from "../columns/storedValue";
import type { Site } from "../store/site";
import type { Opens } from "./relatedColumns";

/** What a lookup column shows of the item it points to; empty when that is gone, or in a list that the reader may not open. */
export function lookedUpText(site: Site, { lookupList = "", showField }: Field, id: number, opens: Opens): string {
  const list = site.lists.byId(lookupList);
  const item = list && opens(list) ? site.items.get(list.key, id) : undefined;
  const value = item && valueIn(item.data, showField);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
