import type { Field } from "../columns/field";
import { isLookup, isPerson } from "../columns/field";
import { typeName } from "../columns/internalName";
import { columnProperties } from "../columns/readValue";
import type { ListTemplate } from "../definition/siteDefinition";
import { holdsFiles, isLibrary, Template } from "../definition/templates";
import { canvasHtml, layoutHtml } from "../pageContent/canvas";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import { LIBRARY_PROPERTIES, LIBRARY_STATE } from "./libraryProperties";
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

const PAGES = Template.pages;
/** Built-in columns that somebody fills. */
export const COLUMNS_OF_ITS_OWN: ReadonlySet<string> = new Set(["Title", "WikiField", "CanvasContent1", "BannerImageUrl", "Description", "PromotedState", "FirstPublishedDate", "LayoutWebpartsContent"]);

/** `1_.000` in a list, the file's name in a library. */
export function fileName(list: List, item: Item): string {
  const name = item.data["FileLeafRef"];
  return holdsFiles(list) && typeof name === "string" ? name : `${item.id}_.000`;
}

/** Server-relative address of the folder that the item is in. */
export function fileFolder(list: List, { data }: Pick<Item, "data">, webUrl: string): string {
  return `${webUrl}/${typeof data["FileDirRef"] === "string" ? data["FileDirRef"] : list.url}`;
}

/** 1 for a folder, 0 for a file or any other item. */
export const objectType = ({ data }: Pick<Item, "data">): 0 | 1 => (data["FSObjType"] === 1 ? 1 : 0);

/** Server-relative address of the item. */
export function filePath(list: List, item: Item, webUrl: string): string {
  return `${fileFolder(list, item, webUrl)}/${fileName(list, item)}`;
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
  const show = Object.hasOwn(SHOWN, field.name) ? SHOWN[field.name] : undefined;
  if (show === undefined) return ofColumn(field);
  return ofColumn(field).map((property) => ({ ...property, read: (item) => { const value = property.read(item); return typeof value === "string" ? show(value) : value; } }));
}

const FOLDER_TYPE = "0x0120";
const CONTENT_TYPES: Readonly<Record<ListTemplate, string>> = { [Template.generic]: "0x01", [Template.library]: "0x0101", [Template.pages]: "0x0101009D1CB255DA76424F860D91F20E6C4118" };

/** Content type of the list's items: the base type's id and 16 bytes of the list's own. */
export function contentTypeId(list: List, item: Pick<Item, "data">): string {
  return `${objectType(item) === 1 ? FOLDER_TYPE : CONTENT_TYPES[list.template]}00${list.id.replaceAll("-", "").toUpperCase()}`;
}

/** `SP.Data.PlatTopicsListItem` */
export function itemType(list: List): string {
  return `SP.Data.${listTypeName(list)}Item`;
}

/** `PlatTopicsList`, from the list's address. */
export function listTypeName(list: List): string {
  const name = typeName(list.url.split("/").pop() ?? "");
  return holdsFiles(list) ? name : `${name}List`;
}

const retentionLabel = usual("ComplianceAssetId", () => null);

/**
 * The properties of the list's items, in the order in which SharePoint answers them.
 *
 * @param web - origin and server-relative address of the web
 */
export function itemProperties(list: List, fields: readonly Field[], web: { readonly origin: string; readonly url: string }): ItemProperty[] {
  const ownColumns = fields.filter(({ name, builtIn }) => !builtIn || COLUMNS_OF_ITS_OWN.has(name));
  const pages = list.template === PAGES;
  const moderated = list.settings.EnableModeration || pages;
  const own = ownColumns.flatMap(pages ? ofPageColumn : ofColumn);
  const isTitle = ({ name }: ItemProperty): boolean => name === "Title";
  return [
    usual("FileSystemObjectType", objectType),
    usual("Id", ({ id }) => id),
    usual("ServerRedirectedEmbedUri", () => null),
    usual("ServerRedirectedEmbedUrl", () => ""),
    usual("ContentTypeId", (item) => contentTypeId(list, item)),
    { name: "OData__ModerationComments", usual: moderated, read: ({ comments }) => comments },
    ...(pages ? [retentionLabel, ...own, ...PAGE_PROPERTIES] : [...own.filter(isTitle), ...(isLibrary(list) ? LIBRARY_PROPERTIES : []), retentionLabel, ...own.filter((property) => !isTitle(property))]),
    { name: "OData__ModerationStatus", usual: moderated, read: ({ moderation }) => moderation },
    usual("ID", ({ id }) => id),
    usual("Modified", ({ modified }) => modified),
    usual("Created", ({ created }) => created),
    ...people("Author", ({ author }) => author),
    ...people("Editor", ({ editor }) => editor),
    ...(pages ? PAGE_STATE : isLibrary(list) ? LIBRARY_STATE : []),
    usual("OData__UIVersionString", versionText),
    ...(holdsFiles(list) ? [] : [usual("Attachments", ({ attached }) => attached ?? false)]),
    usual("GUID", ({ guid }) => guid),
    asked("FSObjType", objectType),
    asked("FileLeafRef", (item) => fileName(list, item)),
    asked("FileRef", (item) => filePath(list, item, web.url)),
    asked("FileDirRef", (item) => fileFolder(list, item, web.url)),
    asked("EncodedAbsUrl", (item) => web.origin + encodeURI(filePath(list, item, web.url))),
    asked("OData__UIVersion", ({ uiVersion }) => uiVersion),
    asked("owshiddenversion", ({ version }) => version),
  ];
}
