import { literal } from "../sharePoint/client.js";
import type { SharePointClient } from "../sharePoint/client.js";
import { isReference, labelColumn } from "./formValue.js";
import type { Item, Reference } from "./formValue.js";
import { columnOf, rightsOf, viewColumns } from "./listModel.js";
import type { Column, FieldEntity, ListModel } from "./listModel.js";

const PAGE_SIZE = 30;
/** The most SharePoint gives in one page. */
const LOOKUP_PAGE_SIZE = 5000;
const PEOPLE_OFFERED = 20;
const SITE_PAGES_TEMPLATE = 119;
/** `SP.PrincipalType`: a person, no group. */
const PERSON = 1;

interface Collection<T> {
  readonly value: readonly T[];
  readonly "odata.nextLink"?: string;
}

interface ListEntity {
  readonly Title: string;
  readonly Description: string;
  readonly BaseTemplate: number;
  readonly ItemCount: number;
  readonly EnableModeration: boolean;
  readonly EffectiveBasePermissions: { readonly Low: string };
}

interface ViewEntity {
  readonly Id: string;
  readonly Title: string;
}

export interface ItemPage {
  readonly items: readonly Item[];
  /** Address of the page after this one. */
  readonly next?: string;
}

/** 0 approved, 1 rejected. */
export type Decision = 0 | 1;

export const MODERATION_STATUS = "OData__ModerationStatus";
export const PENDING = 2;
export const DRAFT = 3;

function selection(columns: readonly Column[], more: readonly string[]): string {
  const select = columns.flatMap((column) =>
    isReference(column) ? [`${column.restName}/Id`, `${column.restName}/${labelColumn(column)}`] : [column.restName],
  );
  const expand = columns.filter(isReference).map((column) => column.restName);
  const query = `$select=${[...new Set(["Id", ...more, ...select])].join(",")}`;
  return expand.length === 0 ? query : `${query}&$expand=${expand.join(",")}`;
}

/** One list over SharePoint's REST interface. */
export class ListStore {
  readonly #list: string;

  /** @param listUrl - server-relative: lists are addressed by URL because people rename them */
  constructor(
    private readonly sharePoint: SharePointClient,
    listUrl: string,
  ) {
    this.#list = `web/getList(${literal(listUrl)})`;
  }

  async readModel(): Promise<ListModel> {
    const [list, fields, view, viewFields] = await Promise.all([
      this.sharePoint.get<ListEntity>(
        `${this.#list}?$select=Title,Description,BaseTemplate,ItemCount,EnableModeration,EffectiveBasePermissions`,
      ),
      this.sharePoint.get<Collection<FieldEntity>>(`${this.#list}/fields`),
      this.sharePoint.get<ViewEntity>(`${this.#list}/defaultView?$select=Id,Title`),
      this.sharePoint.get<{ readonly Items: readonly string[] }>(`${this.#list}/defaultView/viewFields`),
    ]);
    const columns = fields.value.map(columnOf);
    return {
      title: list.Title,
      description: list.Description,
      itemCount: list.ItemCount,
      moderated: list.EnableModeration,
      holdsPages: list.BaseTemplate === SITE_PAGES_TEMPLATE,
      rights: rightsOf(list.EffectiveBasePermissions.Low),
      formColumns: columns.filter((column) => column.editable),
      view: { id: view.Id, title: view.Title, columns: viewColumns(viewFields.Items, columns) },
    };
  }

  /** Newest first. */
  firstPage({ view, moderated, holdsPages }: ListModel, pendingOnly: boolean): Promise<ItemPage> {
    const filter = pendingOnly ? `&$filter=${MODERATION_STATUS} eq ${PENDING}` : "";
    return this.page(
      `${this.#list}/items?${selection(view.columns, moderated || holdsPages ? [MODERATION_STATUS] : [])}${filter}&$orderby=Id desc&$top=${PAGE_SIZE}`,
    );
  }

  async page(address: string): Promise<ItemPage> {
    const { value, "odata.nextLink": next } = await this.sharePoint.get<Collection<Item>>(address);
    return next === undefined ? { items: value } : { items: value, next };
  }

  /** An item with every column of its form, and the ETag of that moment in `odata.etag`. */
  readItem(id: number, { formColumns, moderated }: ListModel): Promise<Item> {
    const more = moderated ? [MODERATION_STATUS, "OData__ModerationComments"] : [];
    return this.sharePoint.get<Item>(`${this.#list}/items(${id})?${selection(formColumns, more)}`, { withEtag: true });
  }

  add(body: Readonly<Record<string, unknown>>): Promise<void> {
    return this.sharePoint.write(`${this.#list}/items`, { body });
  }

  update(id: number, etag: string, body: Readonly<Record<string, unknown>>): Promise<void> {
    return this.sharePoint.write(`${this.#list}/items(${id})`, { method: "MERGE", etag, body });
  }

  decide(id: number, etag: string, decision: Decision, comment: string): Promise<void> {
    return this.update(id, etag, { [MODERATION_STATUS]: decision, OData__ModerationComments: comment });
  }

  remove(id: number, etag: string): Promise<void> {
    return this.sharePoint.write(`${this.#list}/items(${id})`, { method: "DELETE", etag });
  }

  /** Every item that a lookup offers. */
  async lookupOptions({ lookup }: Column): Promise<Reference[]> {
    if (lookup === undefined) return [];
    const found: Reference[] = [];
    let address: string | undefined = `web/lists(guid'${lookup.listId}')/items?$select=Id,${lookup.column}&$top=${LOOKUP_PAGE_SIZE}`;
    while (address !== undefined) {
      const { items, next } = await this.page(address);
      found.push(...items.map((item) => ({ id: Number(item["Id"]), label: String(item[lookup.column] ?? "") })));
      address = next;
    }
    return found;
  }

  /** People of the site whose name or mail address holds the text. */
  async people(text: string): Promise<Reference[]> {
    const quoted = literal(text);
    const filter = `PrincipalType eq ${PERSON} and (substringof(${quoted},Title) or substringof(${quoted},Email))`;
    const { value } = await this.sharePoint.get<Collection<{ readonly Id: number; readonly Title: string; readonly Email: string }>>(
      `web/siteUsers?$select=Id,Title,Email&$filter=${filter}&$top=${PEOPLE_OFFERED}`,
    );
    return value.map(({ Id, Title, Email }) => ({ id: Id, label: Email === "" ? Title : `${Title} (${Email})` }));
  }
}
