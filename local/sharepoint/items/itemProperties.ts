import type { Field } from "../columns/field";
import { isLookup, isPerson } from "../columns/field";
import { typeName } from "../columns/internalName";
import { columnProperties } from "../columns/readValue";
import { canvasHtml, layoutHtml } from "../pages/canvas";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import { PAGE_PROPERTIES, PAGE_STATE } from "./pageProperties";

/** A property of a list item in REST. */
export interface ItemProperty {
  readonly name: string;
  /** Comes without being selected. */
  readonly usual: boolean;
  /** Column whose looked-up value the query joins; such columns are limited in number. */
  readonly joins?: string;
  read(item: Item): unknown;
}

const PAGES = 119;
const COLUMNS_OF_ITS_OWN = new Set(["Title", "WikiField", "CanvasContent1", "BannerImageUrl", "Description", "PromotedState", "FirstPublishedDate", "LayoutWebpartsContent"]);

/** `1_.000` in a list, the page's file name in a page library. */
export function fileName(list: List, item: Item): string {
  const name = item.data["FileLeafRef"];
  return list.template === PAGES && typeof name === "string" ? name : `${item.id}_.000`;
}

/** Server-relative address of the item. */
export function filePath(list: List, item: Item, webUrl: string): string {
  return `${webUrl}/${list.url}/${fileName(list, item)}`;
}

const versionText = ({ uiVersion }: Item): string => `${uiVersion >> 9}.${uiVersion & 511}`;
const usual = (name: string, read: ItemProperty["read"]): ItemProperty => ({ name, usual: true, read });
const asked = (name: string, read: ItemProperty["read"]): ItemProperty => ({ name, usual: false, read });

function people(name: "Author" | "Editor", id: (item: Item) => number): ItemProperty[] {
  return [{ ...usual(`${name}Id`, id), joins: name }, { ...asked(`${name}StringId`, (item) => String(id(item))), joins: name }];
}

function ofColumn(field: Field): ItemProperty[] {
  const joins = isPerson(field) || isLookup(field) ? { joins: field.name } : {};
  return columnProperties(field).map(({ name, read }) => ({ name, usual: true, ...joins, read: (item) => read(item.data) }));
}

/** The columns of pages that are kept as the JSON that was saved, and shown by items as markup. */
const SHOWN: Readonly<Record<string, (text: string) => string>> = { CanvasContent1: canvasHtml, LayoutWebpartsContent: layoutHtml };

function ofPageColumn(field: Field): ItemProperty[] {
  const show = SHOWN[field.name];
  if (show === undefined) return ofColumn(field);
  return ofColumn(field).map((property) => ({ ...property, read: (item) => { const value = property.read(item); return typeof value === "string" ? show(value) : value; } }));
}

/** Content type of the list's items: the base type's id and 16 bytes of the list's own. */
export function contentTypeId(list: List): string {
  return `${list.template === PAGES ? "0x0101009D1CB255DA76424F860D91F20E6C4118" : "0x01"}00${list.id.replaceAll("-", "").toUpperCase()}`;
}

/** `SP.Data.PlatTopicsListItem` */
export function itemType(list: List): string {
  return `SP.Data.${listTypeName(list)}Item`;
}

/** `PlatTopicsList`, from the list's address. */
export function listTypeName(list: List): string {
  const name = typeName(list.url.split("/").pop() ?? "");
  return list.template === PAGES ? name : `${name}List`;
}

/**
 * The properties of the list's items, in the order in which SharePoint answers them.
 *
 * @param web - origin and server-relative address of the web
 */
export function itemProperties(list: List, fields: readonly Field[], web: { readonly origin: string; readonly url: string }): ItemProperty[] {
  const ownColumns = fields.filter(({ name, builtIn }) => !builtIn || COLUMNS_OF_ITS_OWN.has(name));
  const pages = list.template === PAGES;
  const moderated = list.settings.EnableModeration || pages;
  return [
    usual("FileSystemObjectType", () => 0),
    usual("Id", ({ id }) => id),
    usual("ServerRedirectedEmbedUri", () => null),
    usual("ServerRedirectedEmbedUrl", () => ""),
    usual("ContentTypeId", () => contentTypeId(list)),
    { name: "OData__ModerationComments", usual: moderated, read: ({ comments }) => comments },
    ...ownColumns.flatMap(pages ? ofPageColumn : ofColumn), ...(pages ? PAGE_PROPERTIES : []),
    usual("ComplianceAssetId", () => null),
    { name: "OData__ModerationStatus", usual: moderated, read: ({ moderation }) => moderation },
    usual("ID", ({ id }) => id),
    usual("Modified", ({ modified }) => modified),
    usual("Created", ({ created }) => created),
    ...people("Author", ({ author }) => author),
    ...people("Editor", ({ editor }) => editor),
    ...(pages ? PAGE_STATE : []),
    usual("OData__UIVersionString", versionText),
    ...(pages ? [] : [usual("Attachments", () => false)]),
    usual("GUID", ({ guid }) => guid),
    asked("FileLeafRef", (item) => fileName(list, item)),
    asked("FileRef", (item) => filePath(list, item, web.url)),
    asked("FileDirRef", () => `${web.url}/${list.url}`),
    asked("EncodedAbsUrl", (item) => web.origin + encodeURI(filePath(list, item, web.url))),
    asked("OData__UIVersion", ({ uiVersion }) => uiVersion),
    asked("owshiddenversion", ({ version }) => version),
  ];
}
