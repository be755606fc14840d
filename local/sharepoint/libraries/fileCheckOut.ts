import { checkedOutToAnother, NotBuilt, notCheckedOut } from "../answers/errors";
import { isLibrary } from "../definition/templates";
import { checkedOutTo, checkOutTo } from "../facts/checkOut";
import { contentTypeOf } from "../files/contentTypes";
import type { ResolvedFile } from "../files/resolveFile";
import { ItemWriter } from "../items/itemWriter";
import type { Access } from "../security/access";
import type { Item } from "../store/items";
import type { Site } from "../store/site";

/** Kinds of check-in, by SharePoint's numbers. */
export const CheckIn = { minor: 0, major: 1, overwrite: 2 } as const;

/** Who may write to a file, and when others get what they wrote. */
export class FileCheckOut {
  private readonly items: ItemWriter;

  /** @throws NotBuilt for a page, which is checked out as a page */
  constructor(
    private readonly site: Site,
    private readonly access: Access,
    now: Date,
    private readonly file: ResolvedFile,
  ) {
    if (!isLibrary(file.list)) throw new NotBuilt("checking a page out or in by its file (POST sitepages/pages(id)/checkoutpage does it)");
    this.items = new ItemWriter(site, file.list, access, now);
  }

  /** From now on only this person writes, and only they see it. @throws SharePointError 423 when another person has it */
  public checkOut(): void {
    if (checkedOutTo(this.file.item) === this.access.person.id) throw checkedOutToAnother(this.address, this.access.person.login);
    this.items.amend(this.file.item.id, checkOutTo(this.access.person.id));
  }

  /**
   * Everybody gets what was written.
   *
   * @throws SharePointError 409 when the person does not have it, NotBuilt for kinds that lists without minor versions do not have
   */
  public checkIn(comment: string, kind: number): void {
    const { list, path } = this.file;
    const item = this.held();
    if (kind === CheckIn.overwrite || (kind === CheckIn.minor && !list.settings.EnableMinorVersions))
      throw new NotBuilt(
        `checking a file in with checkintype ${kind} where ${list.settings.EnableMinorVersions ? "drafts are numbered" : "drafts are not numbered"}`,
      );
    const owner = { listKey: list.key, itemId: item.id };
    const draft = this.site.files.asideOf(owner, { is: "draft" });
    this.items.amend(item.id, checkOutTo(null));
    this.items.update(item.id, { data: { _CheckinComment: comment } }, undefined);
    if (draft !== undefined) this.site.files.put(path, { ...owner, contentType: contentTypeOf(path) }, draft);
    this.site.files.dropAside(owner, { is: "draft" });
    if (kind === CheckIn.major && list.settings.EnableMinorVersions) this.items.publish(item.id);
  }

  /** What was written since is forgotten. @throws SharePointError 409 when the person does not have it */
  public undo(): void {
    const { id } = this.held();
    this.items.amend(id, checkOutTo(null));
    this.site.files.dropAside({ listKey: this.file.list.key, itemId: id }, { is: "draft" });
  }

  private get address(): string {
    return `${this.site.webUrl}/${this.file.path}`;
  }

  private held(): Item {
    const { item } = this.file;
    if (checkedOutTo(item) === undefined) throw notCheckedOut(this.address);
    return item;
  }
}
