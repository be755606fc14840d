import { randomUUID } from "node:crypto";
import { attachmentMissing, attachmentNameTaken, attachmentsDisabled } from "../answers/errors";
import { attachmentAddress } from "../facts/attachmentAddress";
import { checkName } from "../files/paths";
import type { Access } from "../security/access";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { ItemWriter } from "./itemWriter";
import { throwAwayAttachment } from "./throwAway";

/** The files attached to an item, and changing them on behalf of a person. */
export class ItemAttachments {
  /** @param item - as the person sees it */
  constructor(
    private readonly site: Site,
    private readonly list: List,
    private readonly access: Access,
    private readonly item: Item,
    private readonly now: Date,
  ) {}

  public get names(): string[] {
    return this.site.attachments.of(this.list.key, this.item.id).map(({ name }) => name);
  }

  /** The name as it was given when the file was attached. @throws SharePointError 404 */
  public nameOf(asked: string): string {
    const found = this.names.find((name) => name.toLowerCase() === asked.toLowerCase());
    if (found === undefined) throw attachmentMissing();
    return found;
  }

  /** @throws SharePointError 404 */
  public content(name: string): Uint8Array {
    const bytes = this.site.attachments.content(this.list.key, this.item.id, name);
    if (bytes === undefined) throw attachmentMissing();
    return bytes;
  }

  /** @throws SharePointError 403 for people who may not change the item, 400 for a name that no file can have or that is taken, 500 where the list takes no attachments */
  public add(name: string, bytes: Uint8Array): void {
    if (!this.list.settings.EnableAttachments) throw attachmentsDisabled();
    checkName(name);
    this.changed();
    if (this.site.attachments.content(this.list.key, this.item.id, name) !== undefined) throw attachmentNameTaken();
    this.site.attachments.add(this.list.key, this.item.id, name, bytes);
  }

  public replace(name: string, bytes: Uint8Array): void {
    this.changed();
    this.site.attachments.replace(this.list.key, this.item.id, name, bytes);
  }

  public remove(name: string): void {
    this.changed();
    this.site.attachments.remove(this.list.key, this.item.id, name);
  }

  /** Id of the entry in the recycle bin. */
  public recycle(name: string): string {
    this.changed();
    const id = randomUUID();
    throwAwayAttachment(this.site, this.list, this.item, name, attachmentAddress(this.site.web.url, this.list, this.item.id, name), id, {
      deletedBy: this.access.person.id,
      now: this.now,
    });
    return id;
  }

  private changed(): void {
    new ItemWriter(this.site, this.list, this.access, this.now).touch(this.item.id);
  }
}
