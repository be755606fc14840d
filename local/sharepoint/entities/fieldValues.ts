import { NotBuilt } from "../answers/errors";
import { isLookup, isPerson } from "../columns/field";
import type { Field } from "../columns/field";
import { valueName } from "../columns/internalName";
import { idsIn } from "../columns/readValue";
import { currencyText, dateText, numberText, yesNo } from "../columns/siteFormat";
import { valueIn } from "../columns/storedValue";
import type { LinkValue } from "../columns/storedValue";
import { fileFolder, fileName, filePath, objectType } from "../facts/place";
import { contentTypeId } from "../facts/typeNames";
import { uniqueIdOf } from "../facts/uniqueId";
import { versionLabel } from "../facts/versions";
import { lookedUpText } from "../items/lookedUpText";
import { moderationText } from "../items/moderationText";
import { itemLevel, scopeId, valueColumns } from "../items/valueColumns";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { encodeXml } from "../xml/encodeXml";
import type { Reader } from "./reader";
import type { Entity } from "./shape";

/** The three ways in which SharePoint writes the values of an item as texts. */
export type FieldValueForm = "FieldValuesAsText" | "FieldValuesAsHtml" | "FieldValuesForEdit";

/** Undefined: how SharePoint writes it is not known here. */
type Text = string | undefined;

const isRich = ({ xml }: Field): boolean => xml.attributes["RichText"]?.toUpperCase() === "TRUE";

function numberColumn(field: Field, value: number, language: number): Text {
  const { Decimals, LCID = String(language), Percentage } = field.xml.attributes;
  const decimals = Decimals === undefined ? undefined : Number(Decimals);
  if (field.type === "Currency") return currencyText(value, LCID, decimals);
  return Percentage?.toUpperCase() === "TRUE" ? `${numberText(value * 100, decimals)}%` : numberText(value, decimals);
}

/** People and lookups are shown by name, several with semicolons between. */
function referenceText({ site, access }: Reader, field: Field, ids: readonly number[]): string {
  const shown = (id: number): string =>
    isPerson(field)
      ? ((site.principals.userById(id) ?? site.groups.byId(id))?.title ?? "")
      : lookedUpText(site, field, id, access.looksInto);
  return ids.map(shown).join("; ");
}

/** A column's value as a reader sees it. */
function shownText(reader: Reader, field: Field, { data }: Item): Text {
  const { site } = reader;
  const value = valueIn(data, field.name);
  if (field.type === "Boolean") return yesNo(value === true, site.web);
  if (value === undefined || value === null) return "";
  if (isPerson(field) || isLookup(field)) return referenceText(reader, field, idsIn(value));
  switch (field.type) {
    case "Text":
    case "Choice":
      return String(value);
    case "Note":
      return isRich(field) ? undefined : String(value);
    case "Number":
    case "Currency":
      return numberColumn(field, Number(value), site.web.language);
    case "DateTime":
      return dateText(String(value), field.dateOnly, site.web);
    case "URL": {
      const { Url, Description } = value as LinkValue;
      return `${Url}, ${Description}`;
    }
    default:
      return undefined;
  }
}

/** Columns whose markup, or whose text in a form, is that of the reader or a plain encoding of it. */
const PLAIN: Readonly<Record<Exclude<FieldValueForm, "FieldValuesAsText">, ReadonlySet<Field["type"]>>> = {
  FieldValuesAsHtml: new Set<Field["type"]>(["Text", "Choice", "Number", "Currency", "Boolean", "DateTime"]),
  FieldValuesForEdit: new Set<Field["type"]>(["Text", "Note", "Choice", "DateTime"]),
};

function columnText(reader: Reader, field: Field, item: Item, form: FieldValueForm): Text {
  const empty = valueIn(item.data, field.name) === undefined && field.type !== "Boolean";
  if (form === "FieldValuesForEdit" && field.type === "Note") return String(valueIn(item.data, field.name) ?? "");
  const text = shownText(reader, field, item);
  if (form === "FieldValuesAsText" || empty) return text;
  if (!PLAIN[form].has(field.type) || text === undefined) return undefined;
  return form === "FieldValuesAsHtml" ? encodeXml(text) : text;
}

/** Columns that SharePoint keeps as lookups have no markup. */
const WITHOUT_MARKUP = new Set(["UniqueId", "FSObjType", "ScopeId", "FileRef", "FileDirRef"]);

function systemTexts(site: Site, list: List, item: Item, form: FieldValueForm): Readonly<Record<string, Text>> {
  const { web } = site;
  const person = (id: number): Text => (form === "FieldValuesAsText" ? (site.principals.userById(id)?.title ?? "") : undefined);
  const texts: Readonly<Record<string, Text>> = {
    ID: String(item.id),
    MetaInfo: "",
    _ModerationStatus: moderationText(item.moderation, web.language),
    _Level: String(itemLevel(item)),
    UniqueId: uniqueIdOf(item.guid),
    owshiddenversion: String(item.version),
    FSObjType: String(objectType(item)),
    Created: dateText(item.created, false, web),
    Modified: dateText(item.modified, false, web),
    ScopeId: `{${scopeId(site, list, item)}}`,
    FileRef: filePath(list, item, web.url),
    FileDirRef: fileFolder(list, item, web.url),
    FileLeafRef: fileName(list, item),
    ContentTypeId: contentTypeId(list, item),
    GUID: item.guid,
    _UIVersionString: versionLabel(item.uiVersion),
    Author: person(item.author),
    Editor: person(item.editor),
    _ModerationComments: item.comments ?? "",
  };
  if (form !== "FieldValuesAsHtml") return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, WITHOUT_MARKUP.has(name) ? "" : text && encodeXml(text)]));
}

/**
 * The values of an item as texts, dates in the time and language of the site, names encoded once more (`OData__x005f_ModerationStatus`).
 *
 * Values whose texts are not known here are left out, and answered as not built when they are asked for by name: several choices, rich texts, and
 * of people, lookups, links and texts of several lines their markup and what forms hold.
 */
export function fieldValues(reader: Reader, list: List, item: Item, form: FieldValueForm): Entity {
  const { site } = reader;
  const own = valueColumns(site.fields.of(list.key)).map((field) => [field.name, columnText(reader, field, item, form)] as const);
  const all = [...own, ...Object.entries(systemTexts(site, list, item, form))].map(([name, text]) => [valueName(name), text] as const);
  const unknown = all
    .filter(([, text]) => text === undefined)
    .map(
      ([name]) =>
        [
          name,
          (): never => {
            throw new NotBuilt(`the value of ${name} in ${form}`);
          },
        ] as const,
    );
  return {
    type: "SP.FieldStringValues",
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})/${form}`,
    properties: Object.fromEntries(all.filter(([, text]) => text !== undefined)),
    onRequest: Object.fromEntries(unknown),
  };
}
