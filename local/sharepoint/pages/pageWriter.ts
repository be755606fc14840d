import { NotBuilt } from "../answers/errors";
import { isoInstant } from "../columns/siteTime";
import type { ItemData, StoredValue } from "../columns/storedValue";
import { checkedOutTo, checkOutTo } from "../facts/checkOut";
import { ItemWriter } from "../items/itemWriter";
import { firstPublished, Promotion } from "../pageContent/publication";
import type { Item } from "../store/items";
import { generatedName, nameFrom } from "./pageName";
import type { PageContext } from "./sitePage";

/** True while the file has the name it was made with: its first title names it. */
const UNNAMED = "UnnamedPage";
/** What a copy takes over. */
const COPIED = [
  "Title",
  "CanvasContent1",
  "LayoutWebpartsContent",
  "BannerImageUrl",
  "Description",
  "PageLayoutType",
  "_TopicHeader",
  "_AuthorByline",
] as const;

type Columns = Readonly<Record<string, StoredValue>>;

/**
 * Makes and changes pages on behalf of a person.
 *
 * Known difference: while a page is checked out, every editor sees what its holder has saved; SharePoint shows them the last
 * version that was checked in.
 *
 * @see https://learn.microsoft.com/openspecs/sharepoint_protocols/ms-csomspt/8ebba305-5af3-477d-bf4f-ad378a39eaba
 */
export class PageWriter {
  private readonly items: ItemWriter;

  constructor(
    private readonly context: PageContext,
    private readonly now: Date,
  ) {
    this.items = new ItemWriter(context.site, context.list, context.access, now);
  }

  /** A draft 0.1 with a name of chance, checked out to the person. */
  public create(columns: Columns): Item {
    return this.items.add({ data: { ...columns, ...this.mine, FileLeafRef: generatedName(), [UNNAMED]: true } });
  }

  /** A new draft with the content of the page. How SharePoint names the copy is unverified: here its first save does, as of any new page. */
  public copy({ data }: Item): Item {
    return this.create({ ...Object.fromEntries(COPIED.map((name) => [name, data[name] ?? null])), PromotedState: Promotion.none });
  }

  /** @throws SharePointError 423 while another person has it checked out */
  public checkOut(page: Item): Item {
    return this.isMine(page) ? page : this.items.update(page.id, { data: this.mine }, undefined);
  }

  /** @throws NotBuilt for a page that the person has not checked out: what SharePoint answers is unverified */
  public save(page: Item, columns: Columns): Item {
    if (!this.isMine(page) && checkedOutTo(page) === undefined)
      throw new NotBuilt("saving a page that is not checked out (ask for checkoutpage first)");
    return this.items.update(page.id, { data: { ...columns, ...this.naming(page, columns) } }, undefined);
  }

  /** Saves and checks in: the draft stays a draft, and any editor may go on with it. */
  public saveAsDraft(page: Item, columns: Columns): Item {
    return this.save(page, { ...columns, ...checkOutTo(null) });
  }

  /** @see ItemWriter.publish */
  public publish({ id }: Item): Item {
    return this.items.publish(id, (data: ItemData) => firstPublished(data, this.when));
  }

  /**
   * A page that readers see becomes news at once, a draft with its publication. A page that is news already stays as it is.
   * The protocol asks for a check-out by the person (409 otherwise); the service was seen to promote pages without one
   * (https://github.com/pnp/pnpjs/issues/1121), so only another person's check-out stands in the way here.
   */
  public promote(page: Item): Item {
    const isPublished = page.published !== null || page.moderation === 0;
    if (page.data["PromotedState"] === Promotion.news || (page.data["PromotedState"] === Promotion.onPublish && !isPublished)) return page;
    const date = isPublished ? { FirstPublishedDate: page.data["FirstPublishedDate"] ?? this.when } : {};
    return this.items.amend(page.id, { ...date, PromotedState: isPublished ? Promotion.news : Promotion.onPublish });
  }

  public demote(page: Item): Item {
    return (page.data["PromotedState"] ?? Promotion.none) === Promotion.none
      ? page
      : this.items.amend(page.id, { PromotedState: Promotion.none });
  }

  /**
   * Goes back to the last published version, or in a page that was never published to the draft that was checked in last.
   * Whether SharePoint stops at a draft that was checked in since the publication is unverified.
   *
   * @throws SharePointError 409 when there is nothing to go back to
   */
  public discard({ id }: Item): Item {
    return this.items.discardDraft(id);
  }

  /** @throws SharePointError 412 for another version than the one that was read, 423 while another person has it checked out */
  public remove({ id }: Item, ifMatch: string | undefined): void {
    this.items.remove(id, ifMatch);
  }

  private get mine(): Columns {
    return checkOutTo(this.context.access.person.id);
  }

  private get when(): string {
    return isoInstant(this.now.getTime());
  }

  private isMine(page: Item): boolean {
    return checkedOutTo(page) === this.context.access.person.id;
  }

  private naming({ id, data }: Item, { Title: title }: Columns): Columns {
    if (data[UNNAMED] !== true || typeof title !== "string" || title.trim() === "") return {};
    const { site, list } = this.context;
    return {
      FileLeafRef: nameFrom(title, (name) => site.items.holdersOf(list.key, "FileLeafRef", name, id).length > 0),
      [UNNAMED]: null,
    };
  }
}
