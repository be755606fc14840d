import { columnMissing, notFilterable, NotBuilt } from "../answers/errors";
import type { Field } from "../columns/field";
import { isLookup, isPerson } from "../columns/field";
import { entityName } from "../columns/internalName";
import { idsIn } from "../columns/readValue";
import { valueIn } from "../columns/storedValue";
import { fileFolder, fileName, filePath, objectType } from "../facts/place";
import { contentTypeId } from "../facts/typeNames";
import type { Comparable, ComparableColumn } from "../odata/filterEvaluation";
import type { LooksInto } from "../security/visibility";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { relatedColumn } from "./relatedColumns";

/** A column of a list as filters and orders use it. */
export interface QueryColumn extends ComparableColumn<Item> {
  /** Internal name. */
  readonly name: string;
  /**
   * Usable past the list view threshold. The index of a lookup does not count.
   *
   * @see https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee570029(v=office.15)
   */
  readonly indexed: boolean;
  readonly joins?: string;
  /** True: the database's own index knows its values, which are numbers. */
  readonly searchable?: boolean;
}

const KINDS: Partial<Record<Field["type"], QueryColumn["kind"]>> = {
  Text: "text",
  Choice: "text",
  MultiChoice: "text",
  Number: "number",
  Currency: "number",
  Boolean: "boolean",
  DateTime: "instant",
};

type Read = (item: Item) => Comparable;

function systemColumn(site: Site, list: List, name: string): readonly [QueryColumn["kind"], Read] | undefined {
  const columns: Readonly<Record<string, readonly [QueryColumn["kind"], Read]>> = {
    ID: ["number", ({ id }) => id],
    Created: ["instant", ({ created }) => created],
    Modified: ["instant", ({ modified }) => modified],
    Author: ["number", ({ author }) => author],
    Editor: ["number", ({ editor }) => editor],
    GUID: ["text", ({ guid }) => guid],
    ContentTypeId: ["text", (item) => contentTypeId(list, item)],
    FSObjType: ["number", objectType],
    _ModerationStatus: ["number", ({ moderation }) => moderation],
    FileLeafRef: ["text", (item) => fileName(list, item)],
    FileDirRef: ["text", (item) => fileFolder(list, item, site.web.url)],
    FileRef: ["text", (item) => filePath(list, item, site.web.url)],
  };
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}

function columnOf(site: Site, list: List, field: Field, asId: boolean): QueryColumn {
  const indexed = (field.indexed && !isLookup(field)) || field.name === "ID";
  const system = systemColumn(site, list, field.name);
  const reference = isPerson(field) || isLookup(field);
  if (reference !== asId) throw reference ? notFilterable(field.name, field.type) : columnMissing(`${field.name}Id`);
  if (system !== undefined)
    return { name: field.name, kind: system[0], indexed, read: system[1], ...(reference ? { joins: field.name } : {}) };
  if (field.type === "UserMulti" || field.type === "LookupMulti") throw notFilterable(field.name, field.type);
  if (reference)
    return {
      name: field.name,
      kind: "number",
      indexed,
      searchable: indexed,
      joins: field.name,
      read: ({ data }) => idsIn(valueIn(data, field.name))[0] ?? null,
    };
  const kind = KINDS[field.type];
  if (kind === undefined)
    throw field.type === "Note" || field.type === "URL"
      ? notFilterable(field.name, field.type)
      : new NotBuilt(`filtering or ordering items by ${field.name}`);
  const empty = kind === "boolean" ? false : null;
  return {
    name: field.name,
    kind,
    indexed,
    searchable: indexed && kind === "number",
    read: ({ data }) => (valueIn(data, field.name) as Comparable | undefined) ?? empty,
  };
}

function projected(site: Site, list: List, [name = "", subField = "", ...more]: readonly string[], looksInto: LooksInto): QueryColumn {
  const column = relatedColumn(site, site.fields.of(list.key), name, looksInto);
  if (column === undefined || more.length > 0) throw columnMissing(name);
  if (subField === "Id" || subField === "ID") return columnOf(site, list, column.field, true);
  if (column.multiple) throw notFilterable(column.field.name, column.field.type);
  const read = column.reader(subField);
  return {
    name: column.field.name,
    kind: "text",
    indexed: false,
    joins: column.field.name,
    read: (item) => {
      const value = column.ids(item).map(read)[0];
      return value === undefined || value === null ? null : String(value);
    },
  };
}

/**
 * Finds the column that a `$filter` or `$orderby` names: `Title`, `PersonId`, `Person/Title`, `OData__ModerationStatus`.
 *
 * @param looksInto - how the reader looks at another list: what they do not see there is empty to them
 * @throws SharePointError 400 for a column that does not exist or cannot be used so
 */
export function queryColumn(site: Site, list: List, path: readonly string[], looksInto: LooksInto): QueryColumn {
  const fields = site.fields.of(list.key);
  const [name = ""] = path;
  if (path.length > 1) return projected(site, list, path, looksInto);
  const named = fields.find((field) => entityName(field.name) === name || (name === "Id" && field.name === "ID"));
  if (named !== undefined) return columnOf(site, list, named, false);
  const reference = name.endsWith("Id") ? fields.find((field) => `${entityName(field.name)}Id` === name) : undefined;
  if (reference === undefined) throw columnMissing(name);
  return columnOf(site, list, reference, true);
}
