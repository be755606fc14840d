import type { Field } from "../columns/field";
import { isLookup, isPerson } from "../columns/field";
import { columnProperties } from "../columns/readValue";
import { holdsFiles, isLibrary, Template } from "../definition/templates";
import { encodedPath, fileFolder, fileName, filePath, objectType } from "../facts/place";
import { contentTypeId } from "../facts/typeNames";
import { canvasHtml, layoutHtml } from "../pageContent/canvas";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import { asked, usual } from "./itemProperty";
import type { ItemProperty } from "./itemProperty";
import { LIBRARY_PROPERTIES, LIBRARY_STATE } from "./libraryProperties";
import { PAGE_PROPERTIES, PAGE_STATE } from "./pageProperties";

const PAGES = Template.pages;
/** Built-in columns that somebody fills. */
export const COLUMNS_OF_ITS_OWN: ReadonlySet<string> = new Set([
  "Title",
  "WikiField",
  "CanvasContent1",
  "BannerImageUrl",
  "Description",
  "PromotedState",
  "FirstPublishedDate",
  "LayoutWebpartsContent",
]);

const versionText = ({ uiVersion }: Item): string => `${uiVersion >> 9}.${uiVersion & 511}`;

function people(name: "Author" | "Editor", id: (item: Item) => number): ItemProperty[] {
  return [
    { ...usual(`${name}Id`, id), joins: name },
    { ...asked(`${name}StringId`, (item) => String(id(item))), joins: name },
  ];
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
  return ofColumn(field).map((property) => ({
    ...property,
    read: (item) => {
      const value = property.read(item);
      return typeof value === "string" ? show(value) : value;
    },
  }));
}

const retentionLabel = usual("ComplianceAssetId");

/**
 * The properties of the list's items, in the order in which SharePoint answers them.
 *
 * @param web - origin and server-relative address of the web
 */
export function itemProperties(
  list: List,
  fields: readonly Field[],
  web: { readonly origin: string; readonly url: string },
): ItemProperty[] {
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
    ...(pages
      ? [retentionLabel, ...own, ...PAGE_PROPERTIES]
      : [
          ...own.filter(isTitle),
          ...(isLibrary(list) ? LIBRARY_PROPERTIES : []),
          retentionLabel,
          ...own.filter((property) => !isTitle(property)),
        ]),
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
    asked("EncodedAbsUrl", (item) => web.origin + encodedPath(filePath(list, item, web.url))),
    asked("OData__UIVersion", ({ uiVersion }) => uiVersion),
    asked("owshiddenversion", ({ version }) => version),
  ];
}
