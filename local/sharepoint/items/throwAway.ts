import { holdsFiles } from "../definition/templates";
import { filePath, isFolder } from "../facts/place";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import { BinItemType } from "../store/recycleBin";
import type { BinEntry } from "../store/recycleBin";
import type { Site } from "../store/site";

/** Who recycles something, and when. */
export interface Recycling {
  readonly deletedBy: number;
  readonly now: Date;
}

function typeOf(list: List, item: Item): BinItemType {
  if (isFolder(item)) return BinItemType.folder;
  return holdsFiles(list) ? BinItemType.file : BinItemType.item;
}

/** What an item takes on disk: its columns, and what is attached to it. */
function sizeOf(site: Site, list: List, item: Item): number {
  const attached = site.attachments.of(list.key, item.id).reduce((sum, { size }) => sum + size, 0);
  return Buffer.byteLength(JSON.stringify(item.data)) + attached;
}

function place(address: string): Pick<BinEntry, "leafName" | "dirName"> {
  const slash = address.lastIndexOf("/");
  return { leafName: address.slice(slash + 1), dirName: address.slice(1, slash) };
}

/** Puts an item into the recycle bin. @param id - of its entry there */
export function throwAwayItem(site: Site, list: List, item: Item, id: string, { deletedBy, now }: Recycling): void {
  const address = place(filePath(list, item, site.web.url));
  const title = item.data["Title"];
  site.recycleBin.add({
    id,
    listKey: list.key,
    itemId: item.id,
    type: typeOf(list, item),
    title: holdsFiles(list) || typeof title !== "string" ? address.leafName : title,
    ...address,
    size: sizeOf(site, list, item),
    author: item.author,
    deletedBy,
    deleted: now.toISOString(),
    stage: 1,
  });
  site.items.recycle(list.key, item.id, id);
}

/** Puts an attachment into the recycle bin. @param address - server-relative */
export function throwAwayAttachment(
  site: Site,
  list: List,
  item: Item,
  name: string,
  address: string,
  id: string,
  { deletedBy, now }: Recycling,
): void {
  const size = site.attachments.of(list.key, item.id).find((each) => each.name === name)?.size ?? 0;
  site.recycleBin.add({
    id,
    listKey: list.key,
    itemId: item.id,
    type: BinItemType.attachment,
    title: name,
    ...place(address),
    size,
    author: item.author,
    deletedBy,
    deleted: now.toISOString(),
    stage: 1,
  });
  site.attachments.setAside(list.key, item.id, name, id);
}
