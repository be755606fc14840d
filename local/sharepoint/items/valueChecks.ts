import { duplicateValues, invalidLookupValue, invalidTextValue, personMissing } from "../answers/errors";
import { isLookup, isPerson } from "../columns/field";
import type { Field } from "../columns/field";
import { idsIn } from "../columns/readValue";
import { valueIn } from "../columns/storedValue";
import type { ItemData, StoredValue } from "../columns/storedValue";
import { isUniqueWhenApproved } from "./uniquePeople";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

const LONGEST_TEXT = 255;

function checkIds({ principals, groups, lists, items }: Site, field: Field, value: StoredValue | undefined): void {
  if (isPerson(field)) {
    if (idsIn(value).some((id) => principals.userById(id) === undefined && groups.byId(id) === undefined)) throw personMissing();
  } else if (isLookup(field)) {
    const target = lists.byId(field.lookupList ?? "");
    if (target !== undefined && idsIn(value).some((id) => items.get(target.key, id) === undefined)) throw invalidLookupValue();
  }
}

/** @param id - of the item that may have the values; 0 for a new one. @throws SharePointError 500 for a value that must be unique and is taken */
export function checkUnique(site: Site, list: List, data: ItemData, id: number): void {
  const taken = site.fields.of(list.key).filter((field) => {
    const value = valueIn(data, field.name);
    if (!field.unique || isUniqueWhenApproved(site, list, field)) return false;
    return (typeof value === "string" || typeof value === "number") && site.items.holdersOf(list.key, field.name, value, id).length > 0;
  });
  if (taken.length > 0) throw duplicateValues(taken.map(({ name }) => name));
}

/**
 * Refuses what no item of the list can have.
 *
 * @param id - of the item; 0 for a new one
 * @param before - what the item had; nothing when it is new
 * @throws SharePointError 500 for text that is too long, an id that nobody and nothing has, or a value that must be unique and is taken
 */
export function checkValues(site: Site, list: List, data: ItemData, id: number, before: ItemData = {}): void {
  for (const field of site.fields.of(list.key)) {
    const value = valueIn(data, field.name);
    if (field.type === "Text" && typeof value === "string" && value.length > Number(field.xml.attributes["MaxLength"] ?? LONGEST_TEXT))
      throw invalidTextValue();
    // What was chosen long ago may be gone by now: only what is chosen anew must be there.
    if (JSON.stringify(value) !== JSON.stringify(valueIn(before, field.name))) checkIds(site, field, value);
  }
  checkUnique(site, list, data, id);
}
