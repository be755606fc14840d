import { randomUUID } from "node:crypto";
import { duplicateListTitle, NotBuilt } from "../answers/errors";
import { recordListChange } from "../changes/listChanges";
import type { Changing } from "../changes/listChanges";
import { holdsFiles } from "../definition/templates";
import { ChangeType } from "../store/changes";
import type { List } from "../store/lists";
import { BinItemType } from "../store/recycleBin";
import type { Site } from "../store/site";

/** Removes a list for good, with all that belongs to it. */
export function forgetList(site: Site, list: List): void {
  for (const { id, indexed } of site.fields.of(list.key)) if (indexed) site.items.dropIndex(list.key, id);
  site.lists.remove(list.key);
}

/**
 * Puts a list into the recycle bin: its title and its address are free again.
 *
 * @returns the id of its entry there
 * @throws NotBuilt for a library, whose files stay where they are
 */
export function throwAwayList(site: Site, list: List, { editor, now }: Changing): string {
  if (holdsFiles(list)) throw new NotBuilt("recycling a library (delete it, or recycle its files)");
  const id = randomUUID();
  const address = `${site.web.url.slice(1)}/${list.url}`;
  const slash = address.lastIndexOf("/");
  site.recycleBin.add({
    id,
    listKey: list.key,
    itemId: 0,
    type: BinItemType.list,
    title: list.title,
    leafName: address.slice(slash + 1),
    dirName: address.slice(0, slash),
    size: 0,
    author: editor,
    deletedBy: editor,
    deleted: now.toISOString(),
    stage: 1,
  });
  site.lists.setRecycled(list.key, id);
  recordListChange(site, list, ChangeType.delete, { editor, now });
  return id;
}

/** Takes a list out of the recycle bin. @throws SharePointError 500 where another list has its title or its address by now */
export function bringListBack(site: Site, list: List, changing: Changing): void {
  if (site.lists.byTitle(list.title) !== undefined || site.lists.byUrl(list.url) !== undefined) throw duplicateListTitle();
  site.lists.setRecycled(list.key, null);
  recordListChange(site, list, ChangeType.restore, changing);
}
