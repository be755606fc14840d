import { parseFieldXml } from "./fieldXml";
import type { FieldXml } from "./fieldXml";

/** `FieldTypeKind` by `TypeAsString`, for every type that lists here can hold. */
export const FIELD_KINDS = {
  Integer: 1,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Counter: 5,
  Choice: 6,
  Lookup: 7,
  LookupMulti: 7,
  Boolean: 8,
  Number: 9,
  Currency: 10,
  URL: 11,
  Computed: 12,
  Guid: 14,
  MultiChoice: 15,
  File: 18,
  Attachments: 19,
  User: 20,
  UserMulti: 20,
  ModStat: 23,
  ContentTypeId: 25,
} as const;

export type FieldType = keyof typeof FIELD_KINDS;

/** Types of columns that a request may add. */
export const ADDABLE: ReadonlySet<FieldType> = new Set<FieldType>([
  "Text",
  "Note",
  "DateTime",
  "Choice",
  "Lookup",
  "LookupMulti",
  "Boolean",
  "Number",
  "Currency",
  "URL",
  "MultiChoice",
  "User",
  "UserMulti",
]);

/** A column of a list. */
export interface Field {
  readonly id: string;
  /** Internal name. */
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  /** Of the base type, not added by anybody. */
  readonly builtIn: boolean;
  readonly dateOnly: boolean;
  /** GUID of the list a lookup looks into, without braces. */
  readonly lookupList?: string;
  /** Column of the looked-up list that is shown. */
  readonly showField: string;
  readonly xml: FieldXml;
}

const on = (text: string | undefined): boolean => text?.toUpperCase() === "TRUE";

export function isFieldType(text: string): text is FieldType {
  return Object.hasOwn(FIELD_KINDS, text);
}

/** @param schema - `<Field …/>` as stored: its type is known and its id and names are complete */
export function field(schema: string, builtIn: boolean): Field {
  const xml = parseFieldXml(schema);
  const { attributes } = xml;
  const type = attributes["Type"] ?? "";
  if (!isFieldType(type)) throw new Error(`The stored column has the unknown type '${type}'.`);
  const lookupList = attributes["List"]?.replace(/[{}]/gu, "").toLowerCase();
  return {
    id: (attributes["ID"] ?? "").replace(/[{}]/gu, "").toLowerCase(),
    name: attributes["Name"] ?? "",
    title: attributes["DisplayName"] ?? "",
    type,
    builtIn,
    xml,
    required: on(attributes["Required"]),
    indexed: on(attributes["Indexed"]),
    unique: on(attributes["EnforceUniqueValues"]),
    hidden: on(attributes["Hidden"]),
    readOnly: on(attributes["ReadOnly"]),
    dateOnly: type === "DateTime" && attributes["Format"] === "DateOnly",
    showField: attributes["ShowField"] ?? "Title",
    ...(lookupList === undefined ? {} : { lookupList }),
  };
}

export const isPerson = ({ type }: Field): boolean => type === "User" || type === "UserMulti";
/** Lookups that somebody added; SharePoint also calls some columns of its own lookups. */
export const isLookup = ({ type, builtIn }: Field): boolean => !builtIn && (type === "Lookup" || type === "LookupMulti");
/** Columns that hold ids of people or of other items. */
export const isReference = (field: Field): boolean => isPerson(field) || isLookup(field);
export const isMultiple = ({ type }: Field): boolean => type === "UserMulti" || type === "LookupMulti" || type === "MultiChoice";
