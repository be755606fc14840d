import { isMajor } from "../facts/versions";
import type { Access } from "../security/access";
import { seenBy } from "../security/visibility";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

/** Version numbers of the majors, the present one included, that are more than the list keeps; the versions below are forgotten. */
function oldestKept(site: Site, list: List, present: Item): number {
  const limit = list.settings.MajorVersionLimit;
  const majors = [present, ...site.versions.of(list.key, present.id)].map(({ uiVersion }) => uiVersion).filter(isMajor);
  return limit > 0 && majors.length > limit ? (majors[limit - 1] ?? 0) : 0;
}

/**
 * Keeps what an item was before a change, where the list keeps versions.
 *
 * @param promoted - true: the change made no new version but raised the present one to the next whole number, as publishing does
 */
export function keepFormer(site: Site, list: List, before: Item, present: Item, promoted: boolean): void {
  if (list.settings.EnableVersioning && !promoted && present.uiVersion > before.uiVersion) site.versions.keep(list.key, before.id, before);
  site.versions.trim(list.key, before.id, oldestKept(site, list, present), present.uiVersion);
}

/** The versions of an item that the person may see, the latest first, each as the item was then. */
export function versionsSeen(site: Site, list: List, access: Access, itemId: number): Item[] {
  const present = site.items.get(list.key, itemId);
  if (present === undefined) return [];
  const viewer = access.viewerOf(list);
  const all: Item[] = [present, ...site.versions.of(list.key, itemId).map((former) => ({ ...present, ...former }))];
  return all.flatMap((item) => seenBy(viewer, list, { ...item, published: null }) ?? []);
}
