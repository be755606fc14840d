import { NotBuilt, queryMisfit } from "../answers/errors";
import { isMultiple, isPerson, isReference } from "../columns/field";
import type { Field } from "../columns/field";
import { entityName } from "../columns/internalName";
import { valueIn } from "../columns/storedValue";
import type { StoredValue } from "../columns/storedValue";
import { COLUMNS_OF_ITS_OWN } from "../items/itemProperties";
import { queryColumn } from "../items/queryColumn";
import type { QueryColumn } from "../items/queryColumn";
import { relatedColumn } from "../items/relatedColumns";
import type { RelatedColumn } from "../items/relatedColumns";
import type { Comparable } from "../odata/filterEvaluation";
import type { LooksInto } from "../security/visibility";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

/** As what a query reads a column: its value, the ids of people and looked-up items, or whether it is filled at all. */
export type Facet = "Value" | "Id" | "IsFilled";

const SHOWN: ReadonlyMap<string, string> = new Map([
  ["LinkTitle", "Title"],
  ["LinkTitleNoMenu", "Title"],
  ["LinkFilename", "FileLeafRef"],
  ["LinkFilenameNoMenu", "FileLeafRef"],
]);

/** The column that a column shows with a link or a menu around it; any other column itself. Both by internal name. */
export const shownColumn = (name: string): string => SHOWN.get(name) ?? name;

/** Built-in columns that every item has; those that are columns of its own may be empty. */
const SYSTEM: ReadonlySet<string> = new Set([
  "ID",
  "Created",
  "Modified",
  "Author",
  "Editor",
  "GUID",
  "ContentTypeId",
  "FSObjType",
  "_ModerationStatus",
  "FileLeafRef",
  "FileDirRef",
  "FileRef",
]);

/**
 * The column of this internal name.
 *
 * @throws SharePointError 500 when the list has none, NotBuilt for a built-in column that items here do not keep
 */
export function camlField(fields: readonly Field[], name: string): Field {
  const wanted = shownColumn(name);
  const field = fields.find((each) => each.name === wanted);
  if (field === undefined) throw queryMisfit();
  if (field.builtIn && !COLUMNS_OF_ITS_OWN.has(field.name) && !SYSTEM.has(field.name))
    throw new NotBuilt(`the column ${name} in a CAML query`);
  return field;
}

const orNull = (values: readonly string[]): Comparable => (values.length === 0 ? null : values);

function idsOf(site: Site, list: List, { field, multiple, name, ids }: RelatedColumn, looksInto: LooksInto): QueryColumn {
  if (!multiple) return queryColumn(site, list, [name, "Id"], looksInto);
  return { name: field.name, kind: "text", indexed: false, joins: field.name, read: (item) => orNull(ids(item).map(String)) };
}

/** Only the ids of what is looked up can be indexed: its values are in another list. */
function valuesOf(column: RelatedColumn): QueryColumn {
  const { field, multiple } = column;
  const shown = column.reader(isPerson(field) ? "Title" : entityName(field.showField));
  const texts = (item: Item): string[] =>
    column
      .ids(item)
      .map(shown)
      .filter((value) => value !== undefined && value !== null)
      .map(String);
  return {
    name: field.name,
    kind: "text",
    indexed: false,
    joins: field.name,
    read: (item) => (multiple ? orNull(texts(item)) : (texts(item)[0] ?? null)),
  };
}

const isEmpty = (value: StoredValue | undefined): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

function filled(field: Field): QueryColumn {
  return {
    name: field.name,
    kind: "text",
    indexed: field.indexed || field.name === "ID",
    ...(isReference(field) ? { joins: field.name } : {}),
    read: ({ data }) => (SYSTEM.has(field.name) || !isEmpty(valueIn(data, field.name)) ? "filled" : null),
  };
}

function noteColumn(field: Field): QueryColumn {
  return {
    name: field.name,
    kind: "text",
    indexed: false,
    read: ({ data }) => (valueIn(data, field.name) as string | null | undefined) ?? null,
  };
}

function plainColumn(site: Site, list: List, field: Field, looksInto: LooksInto): QueryColumn {
  if (field.type === "Note") return noteColumn(field);
  if (field.type === "URL") throw new NotBuilt(`comparing the link column ${field.name} in a CAML query`);
  const column = queryColumn(site, list, [entityName(field.name)], looksInto);
  return isMultiple(field)
    ? {
        ...column,
        read: (item) => {
          const value = column.read(item);
          return Array.isArray(value) ? orNull(value as readonly string[]) : value;
        },
      }
    : column;
}

/**
 * A column of a list as CAML reads it.
 *
 * @param looksInto - how the reader looks at another list: what they do not see there is empty to them
 * @throws SharePointError 500 when the list has none of this name
 */
export function camlColumn(site: Site, list: List, name: string, facet: Facet, looksInto: LooksInto): QueryColumn {
  const fields = site.fields.of(list.key);
  const field = camlField(fields, name);
  if (facet === "IsFilled") return filled(field);
  const related = isReference(field) ? relatedColumn(site, fields, entityName(field.name), looksInto) : undefined;
  if (related !== undefined) return facet === "Id" ? idsOf(site, list, related, looksInto) : valuesOf(related);
  if (facet === "Id") throw new NotBuilt(`LookupId="TRUE" on the column ${name}, which looks nothing up, in a CAML query`);
  return plainColumn(site, list, field, looksInto);
}
