import { attachmentNameTaken, binEntryMissing } from "../answers/errors";
import { forgetItem } from "../items/forgetItem";
import { ItemWriter } from "../items/itemWriter";
import { bringListBack, forgetList } from "../lists/throwAwayList";
import type { Access } from "../security/access";
import { Permission, permits } from "../security/permissions";
import type { List } from "../store/lists";
import { BinItemType } from "../store/recycleBin";
import type { BinEntry, BinStage } from "../store/recycleBin";
import type { Site } from "../store/site";

/** Whose bin: the web's holds what people threw away, the site collection's everything, the second stage too. */
export type BinScope = "web" | "site";

/**
 * The recycle bin as one person sees it: what they threw away themselves; everything for those who manage the web.
 *
 * @see https://support.microsoft.com/office/restore-items-in-the-recycle-bin-that-were-deleted-from-sharepoint-or-teams-6df466b6-55f2-4898-8d6e-c0dff851a0be
 */
export class RecycleBin {
  /** @throws SharePointError 403 for the site collection's, unless the person administers it */
  constructor(
    private readonly site: Site,
    private readonly access: Access,
    private readonly scope: BinScope,
    private readonly now: Date,
  ) {
    if (scope === "site") access.requireSiteAdmin();
  }

  /** The latest first. */
  public get entries(): readonly BinEntry[] {
    // What was thrown away of a list that was thrown away later comes back with it.
    const all = this.site.recycleBin
      .all()
      .filter(({ listKey, type }) => type === BinItemType.list || this.site.lists.byKey(listKey) !== undefined);
    if (this.scope === "site") return all;
    const manages = permits(this.access.web, Permission.manageWeb);
    return all.filter(({ stage, deletedBy }) => stage === 1 && (manages || deletedBy === this.access.person.id));
  }

  /** @throws SharePointError 404 */
  public find(id: string): BinEntry {
    const found = this.entries.find((entry) => entry.id === id.toLowerCase());
    if (found === undefined) throw binEntryMissing();
    return found;
  }

  /** @throws SharePointError 403 for people who may not add to the list, 404 when the item of an attachment is gone, 500 for a value that is taken by now */
  public restore(entry: BinEntry): void {
    if (entry.type === BinItemType.list) {
      this.access.requireOnWeb(Permission.manageLists);
      bringListBack(this.site, this.recycledList(entry), { editor: this.access.person.id, now: this.now });
      return this.site.recycleBin.remove(entry.id);
    }
    const list = this.listOf(entry);
    const writer = new ItemWriter(this.site, list, this.access, this.now);
    if (entry.type === BinItemType.attachment) this.restoreAttachment(entry, list, writer);
    else writer.bringBack(entry.itemId);
    this.site.recycleBin.remove(entry.id);
  }

  /** For good. */
  public remove(entry: BinEntry): void {
    if (entry.type === BinItemType.list) forgetList(this.site, this.recycledList(entry));
    else if (entry.type === BinItemType.attachment) {
      this.site.attachments.forgetAside(entry.listKey, entry.itemId, entry.id);
      this.site.recycleBin.remove(entry.id);
    } else forgetItem(this.site, this.listOf(entry), entry.itemId);
  }

  public moveToSecondStage(entry: BinEntry): void {
    this.site.recycleBin.add({ ...entry, stage: 2 });
  }

  public of(stage: BinStage): readonly BinEntry[] {
    return this.entries.filter((entry) => entry.stage === stage);
  }

  private restoreAttachment({ id, listKey, itemId, leafName }: BinEntry, list: List, writer: ItemWriter): void {
    if (this.site.items.get(listKey, itemId) === undefined) throw binEntryMissing();
    if (this.site.attachments.content(list.key, itemId, leafName) !== undefined) throw attachmentNameTaken();
    this.site.attachments.bringBack(listKey, itemId, leafName, id);
    writer.touch(itemId);
  }

  private recycledList({ listKey }: BinEntry): List {
    const list = this.site.lists.recycled(listKey);
    if (list === undefined) throw new Error("The entry of the recycle bin outlived its list.");
    return list;
  }

  private listOf({ listKey }: BinEntry): List {
    const list = this.site.lists.byKey(listKey);
    if (list === undefined) throw new Error("The entry of the recycle bin outlived its list.");
    return list;
  }
}
