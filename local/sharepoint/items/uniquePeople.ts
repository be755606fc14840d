import { duplicateValues, uniquePersonRefused } from "../answers/errors";
import type { Field } from "../columns/field";
import { valueIn } from "../columns/storedValue";
import { Moderation } from "../facts/versions";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

const isUniquePerson = (list: List, { unique, type }: Pick<Field, "unique" | "type">): boolean =>
  list.settings.EnableModeration && unique && type === "User";

/** @throws SharePointError 500 for a unique column of people in a list with content approval, where that is refused */
export function checkUniquePerson(site: Site, list: List, changed: Pick<Field, "unique" | "type">): void {
  if (site.modes.uniquePerson === "refused" && isUniquePerson(list, changed)) throw uniquePersonRefused();
}

/** Whether two items may have the same value while one of them waits for approval. */
export function isUniqueWhenApproved(site: Site, list: List, field: Field): boolean {
  return site.modes.uniquePerson === "whenApproved" && isUniquePerson(list, field);
}

/** @throws SharePointError 500 for an approved item with a value that another approved one has and must not */
export function checkUniqueAmongApproved(site: Site, list: List, item: Item): void {
  if (item.moderation !== Moderation.approved) return;
  const taken = site.fields.of(list.key).filter((field) => {
    const value = valueIn(item.data, field.name);
    return (
      isUniqueWhenApproved(site, list, field) &&
      typeof value === "number" &&
      site.items
        .holdersOf(list.key, field.name, value, item.id)
        .some((id) => site.items.get(list.key, id)?.moderation === Moderation.approved)
    );
  });
  if (taken.length > 0) throw duplicateValues(taken.map(({ name }) => name));
}
