import { NotBuilt, valueOutOfRange } from "../answers/errors";
import { ADDABLE, FIELD_KINDS, type FieldType } from "./field";
import type { FieldXml } from "./fieldXml";

type Write = (value: unknown, type: FieldType) => Readonly<Record<string, string>>;

const text = (name: string): Write => (value) => ({ [name]: String(value) });
const flag = (name: string): Write => (value) => ({ [name]: value === true ? "TRUE" : "FALSE" });
const nothing: Write = () => ({});

function displayFormat(value: unknown, type: FieldType): Record<string, string> {
  if (type === "DateTime") return { Format: value === 1 ? "DateTime" : "DateOnly" };
  if (type === "URL") return { Format: value === 1 ? "Image" : "Hyperlink" };
  return value === -1 ? {} : { Decimals: String(value) };
}

/** How REST properties of a column are written in its schema. */
const PROPERTIES: Readonly<Record<string, Write>> = {
  Title: text("DisplayName"), Description: text("Description"), Group: text("Group"), StaticName: text("StaticName"),
  Required: flag("Required"), Indexed: flag("Indexed"), EnforceUniqueValues: flag("EnforceUniqueValues"), Hidden: flag("Hidden"), ReadOnlyField: flag("ReadOnly"),
  MaxLength: text("MaxLength"), NumberOfLines: text("NumLines"), RichText: flag("RichText"), AppendOnly: flag("AppendOnly"), RestrictedMode: flag("RestrictedMode"),
  AllowHyperlink: flag("AllowHyperlink"), FillInChoice: flag("FillInChoice"), ShowAsPercentage: flag("Percentage"), CustomFormatter: text("CustomFormatter"),
  EditFormat: (value) => ({ Format: value === 1 ? "RadioButtons" : "Dropdown" }),
  MinimumValue: text("Min"), MaximumValue: text("Max"), DisplayFormat: displayFormat, CurrencyLocaleId: text("LCID"),
  SelectionMode: (value) => ({ UserSelectionMode: value === 0 ? "PeopleOnly" : "PeopleAndGroups" }),
  LookupListId: text("List"), LookupList: text("List"), LookupFieldName: text("ShowField"), LookupField: text("ShowField"),
  AllowMultipleValues: flag("Mult"), DateTimeCalendarType: nothing, FriendlyDisplayFormat: nothing, FieldTypeKind: nothing, Choices: nothing, DefaultValue: nothing,
};

function choicesIn(value: unknown): string[] {
  const array: unknown = Array.isArray(value) ? value : (value as { results?: unknown } | null)?.results;
  if (!Array.isArray(array)) throw valueOutOfRange();
  return array.map(String);
}

/** `TypeAsString` of the kind of a column to be added. */
export function typeOfKind(kind: unknown): FieldType {
  const found = [...ADDABLE].find((type) => FIELD_KINDS[type] === kind);
  if (found === undefined) throw new NotBuilt(`columns of FieldTypeKind ${String(kind)}`);
  return found;
}

/**
 * The schema of a column with the REST properties of a body written into it.
 *
 * @throws NotBuilt for a property that columns here do not keep
 */
export function withProperties(xml: FieldXml, type: FieldType, properties: Readonly<Record<string, unknown>>): FieldXml {
  let { attributes } = xml;
  for (const [name, value] of Object.entries(properties)) {
    const write = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined;
    if (write === undefined) throw new NotBuilt(`the column property ${name}`);
    if (value !== null && value !== undefined) attributes = { ...attributes, ...write(value, type) };
  }
  const { Choices, DefaultValue } = properties;
  return {
    attributes,
    choices: Choices === undefined ? xml.choices : choicesIn(Choices),
    ...(typeof DefaultValue === "string" ? { defaultValue: DefaultValue } : xml.defaultValue === undefined || DefaultValue === null ? {} : { defaultValue: xml.defaultValue }),
  };
}
