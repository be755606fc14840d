import { randomUUID } from "node:crypto";
import { accessDenied, checkedOutToAnother, etagMismatch, neverCheckedIn, notCheckedOut } from "../answers/errors";
import type { Field } from "../columns/field";
import { isoInstant } from "../columns/siteTime";
import type { ItemData, StoredValue } from "../columns/storedValue";
import { defaultValue } from "../columns/writeValue";
import { checkedOutTo, checkOutTo, isCheckedOutToAnother } from "../facts/checkOut";
import { itemEtag } from "../facts/etags";
import { filePath } from "../facts/place";
import { firstVersion, majorVersion, Moderation, nextVersion, publishedBefore, statusAfterEdit, statusWhenNew } from "../facts/versions";
import { followColumns, recycleContent, removeContent } from "../files/itemFiles";
import { checkValidation } from "../formulas/validation";
import { checkUniqueAmongApproved } from "./uniquePeople";
import { published } from "../pageContent/publication";
import type { Access } from "../security/access";
import { Permission, permits } from "../security/permissions";
import type { PermissionBit } from "../security/permissions";
import { mayChange } from "../security/visibility";
import { ChangeType } from "../store/changes";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { ItemChanges } from "./bodyColumns";
import { forgetItem } from "./forgetItem";
import { keepFormer } from "./history";
import { restoreContent } from "./restoreContent";
import { throwAwayItem } from "./throwAway";
import { checkUnique, checkValues } from "./valueChecks";

const PAGES = 119;

const filled = (data: Readonly<Record<string, StoredValue>>): ItemData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));

/** Changes the items of one list on behalf of a person. */
export class ItemWriter {
  constructor(
    private readonly site: Site,
    private readonly list: List,
    private readonly access: Access,
    private readonly now: Date,
  ) {}

  public add(changes: ItemChanges): Item {
    this.access.requireOn(this.list, Permission.addListItems);
    const presets = this.fields.map((field) => [field.name, defaultValue(field, this.now)] as const);
    const data = filled({ ...Object.fromEntries(presets), ...changes.data });
    checkValues(this.site, this.list, data, 0);
    const when = isoInstant(this.now.getTime());
    checkValidation(this.site, this.list, { ...data, Created: when, Modified: when }, this.now);
    const { id: author } = this.access.person;
    const first: Item = {
      id: this.site.lists.takeItemId(this.list.key),
      guid: randomUUID(),
      author,
      editor: author,
      created: when,
      modified: when,
      version: 1,
      uiVersion: firstVersion(this.list),
      moderation: statusWhenNew(this.list, this.approvesOwn),
      comments: null,
      ownPermissions: false,
      data,
      published: null,
    };
    const item = this.judged(first, changes);
    checkUniqueAmongApproved(this.site, this.list, item);
    this.site.items.add(this.list.key, item);
    this.site.lists.countItems(this.list.key, 1, when);
    this.record(ChangeType.add, item);
    return item;
  }

  /** @param replace - true: columns that are not given become empty, as with PUT */
  public update(id: number, changes: ItemChanges, ifMatch: string | undefined, replace = false): Item {
    const item = this.changeable(id, Permission.editListItems, ifMatch);
    const onlyApproval = changes.moderation !== undefined && Object.keys(changes.data).length === 0 && !replace;
    const edited = onlyApproval ? item : this.edited(item, filled({ ...(replace ? {} : item.data), ...changes.data }));
    const changed = this.judged({ ...edited, version: item.version + 1 }, changes);
    checkUniqueAmongApproved(this.site, this.list, changed);
    followColumns(this.site, this.list, item, changed);
    return this.stored(changed, onlyApproval, onlyApproval && this.site.modes.approvalInLog === "systemUpdate");
  }

  /** Makes a former version the present one again, as a new version. */
  public restoreVersion(id: number, { data }: Pick<Item, "data">): Item {
    const present = this.site.items.get(this.list.key, id);
    return this.update(id, { data: { ...data, ...checkOutTo((present && checkedOutTo(present)) ?? null) } }, undefined, true);
  }

  /**
   * Makes the draft of a page its next whole version, for every reader; where approval is asked for, it waits for an approver.
   *
   * @param onceApproved - what the page says besides when it needs no approval
   */
  public publish(id: number, onceApproved: (data: ItemData) => ItemData = (data) => data): Item {
    const draft = this.changeable(id, Permission.editListItems, undefined);
    const item = { ...draft, version: draft.version + 1, data: filled({ ...draft.data, ...checkOutTo(null) }) };
    if (this.list.settings.EnableModeration && !this.isApprover) return this.stored({ ...item, moderation: Moderation.pending });
    return this.stored(this.approved({ ...item, data: onceApproved(item.data) }), true);
  }

  /** Changes columns of the draft and of what readers see, without a new version: the service's own changes. */
  public amend(id: number, data: Readonly<Record<string, StoredValue>>): Item {
    const item = this.changeable(id, Permission.editListItems, undefined);
    const shown = item.published && { ...item.published, data: filled({ ...item.published.data, ...data }) };
    return this.stored({ ...item, version: item.version + 1, data: filled({ ...item.data, ...data }), published: shown });
  }

  /**
   * Throws the draft away: the last published version is there again, or of a page that was never published the version before its check-out.
   *
   * @throws SharePointError 409 when there is nothing to go back to
   */
  public discardDraft(id: number): Item {
    const item = this.changeable(id, Permission.editListItems, undefined);
    const after = { published: null, version: item.version + 1 };
    if (item.published !== null) return this.stored({ ...item, ...item.published, ...after, moderation: Moderation.approved });
    if (checkedOutTo(item) === undefined) throw notCheckedOut(this.addressOf(item));
    const [former] = this.site.versions.of(this.list.key, id);
    if (former === undefined) throw neverCheckedIn(this.addressOf(item));
    return this.stored({ ...item, ...former, ...after });
  }

  public remove(id: number, ifMatch: string | undefined): void {
    const item = this.changeable(id, Permission.deleteListItems, ifMatch);
    this.record(ChangeType.delete, item);
    removeContent(this.site, this.list, item);
    forgetItem(this.site, this.list, id);
    this.site.lists.countItems(this.list.key, -1, isoInstant(this.now.getTime()));
  }

  /** The id of the entry in the recycle bin. */
  public recycle(id: number): string {
    const item = this.changeable(id, Permission.deleteListItems, undefined);
    this.record(ChangeType.delete, item);
    recycleContent(this.site, this.list, item);
    const binId = randomUUID();
    throwAwayItem(this.site, this.list, item, binId, { deletedBy: this.access.person.id, now: this.now });
    this.site.lists.countItems(this.list.key, -1, isoInstant(this.now.getTime()));
    return binId;
  }

  /** Brings an item of the recycle bin back under its id. @throws SharePointError 403, or 500 for a value that must be unique and is taken by now */
  public bringBack(id: number): Item {
    this.access.requireOn(this.list, Permission.addListItems);
    const item = this.site.items.recycled(this.list.key, id);
    if (item === undefined) throw new Error(`The item ${id} is not in the recycle bin.`);
    checkUnique(this.site, this.list, item.data, id);
    restoreContent(this.site, this.list, item);
    this.site.items.restore(this.list.key, id);
    this.site.lists.countItems(this.list.key, 1, isoInstant(this.now.getTime()));
    this.record(ChangeType.restore, item);
    return item;
  }

  /** Marks an item as changed by this person, though no column was. @throws SharePointError 403 or 423 */
  public touch(id: number): Item {
    const item = this.changeable(id, Permission.editListItems, undefined);
    return this.stored({ ...item, version: item.version + 1, editor: this.access.person.id, modified: isoInstant(this.now.getTime()) });
  }

  private get fields(): readonly Field[] {
    return this.site.fields.of(this.list.key);
  }

  private get isApprover(): boolean {
    return permits(this.access.on(this.list), Permission.approveItems);
  }

  /** Whether what the person adds or edits needs nobody else's approval. */
  private get approvesOwn(): boolean {
    return this.isApprover && this.site.modes.approversItem === "approved";
  }

  /** @throws SharePointError 403, 412, or 423 while another person has the page checked out */
  private changeable(id: number, permission: PermissionBit, ifMatch: string | undefined): Item {
    const item = this.site.items.get(this.list.key, id);
    if (item === undefined) throw new Error(`The item ${id} was found and is gone.`);
    this.access.requireOnItem(this.list, item, permission);
    if (!mayChange(this.access.viewerOf(this.list), this.list, item)) throw accessDenied();
    if (isCheckedOutToAnother(item, this.access.person.id))
      throw checkedOutToAnother(
        this.addressOf(item),
        this.site.principals.userById(checkedOutTo(item) ?? 0)?.login ?? "a person who is gone",
      );
    const current = itemEtag(item);
    if (ifMatch !== undefined && ifMatch !== "*" && ifMatch !== current && ifMatch !== `"${item.version}"`)
      throw etagMismatch(ifMatch, current);
    return item;
  }

  private addressOf(item: Item): string {
    return this.site.origin + filePath(this.list, item, this.site.web.url);
  }

  private edited(item: Item, data: ItemData): Item {
    checkValues(this.site, this.list, data, item.id, item.data);
    const modified = isoInstant(this.now.getTime());
    checkValidation(this.site, this.list, { ...data, Created: item.created, Modified: modified }, this.now);
    const moderation = statusAfterEdit(this.list, item, this.approvesOwn);
    return {
      ...item,
      data,
      moderation,
      modified,
      editor: this.access.person.id,
      uiVersion: checkedOutTo(item) === undefined ? nextVersion(this.list, item.uiVersion) : item.uiVersion,
      published: moderation === Moderation.approved ? null : publishedBefore(this.list, item, this.site.modes),
    };
  }

  /** With the approval that the changes ask for, and by whom they say. */
  private judged(made: Item, { moderation, comments, author = made.author, editor = made.editor }: ItemChanges): Item {
    const item = { ...made, author, editor };
    if (moderation === undefined && comments === undefined) return item;
    if (moderation !== item.moderation && !this.isApprover && this.site.modes.ownApproval === "refused") throw accessDenied();
    const commented = { ...item, comments: comments === undefined ? item.comments : comments };
    return moderation === Moderation.approved ? this.approved(commented) : { ...commented, moderation: moderation ?? item.moderation };
  }

  private approved(item: Item): Item {
    const minors = this.list.settings.EnableMinorVersions;
    const data = this.list.template === PAGES ? published(item.data, isoInstant(this.now.getTime())) : item.data;
    return {
      ...item,
      data,
      moderation: Moderation.approved,
      published: null,
      uiVersion: minors ? majorVersion(item.uiVersion) : item.uiVersion,
    };
  }

  /**
   * @param promoted - true: the present version itself became a whole one
   * @param system - true: neither the item nor the list says that it was changed
   */
  private stored(item: Item, promoted = false, system = false): Item {
    const before = this.site.items.get(this.list.key, item.id);
    this.site.items.update(this.list.key, item);
    if (before !== undefined) keepFormer(this.site, this.list, before, item, promoted);
    if (!system) this.site.lists.countItems(this.list.key, 0, isoInstant(this.now.getTime()));
    this.record(system ? ChangeType.systemUpdate : ChangeType.update, item);
    return item;
  }

  private record(type: ChangeType, { id: itemId, guid: uniqueId }: Item): void {
    this.site.changes.record({
      listKey: this.list.key,
      itemId,
      type,
      time: this.now.toISOString(),
      uniqueId,
      editor: this.access.person.id,
    });
  }
}
