import { invalidQuery, NotBuilt, valueOutOfRange } from "../answers/errors";
import { said } from "../answers/said";
import { ADDABLE, FIELD_KINDS } from "./field";
import type { FieldType } from "./field";
import type { FieldXml, Validation } from "./fieldXml";

/** A property as the schema has it; the kind is that of the values it takes. */
interface Write {
  readonly kind: "string" | "number" | "boolean" | "object";
  attributes(value: unknown, type: FieldType): Readonly<Record<string, string>>;
}

const text = (name: string): Write => ({ kind: "string", attributes: (value) => ({ [name]: String(value) }) });
const number = (name: string): Write => ({ kind: "number", attributes: (value) => ({ [name]: String(value) }) });
const flag = (name: string): Write => ({ kind: "boolean", attributes: (value) => ({ [name]: value === true ? "TRUE" : "FALSE" }) });
/** A number that stands for a word. */
const word = (attributes: Write["attributes"]): Write => ({ kind: "number", attributes });
const nothing = (kind: Write["kind"]): Write => ({ kind, attributes: () => ({}) });

function displayFormat(value: unknown, type: FieldType): Record<string, string> {
  if (type === "DateTime") return { Format: value === 1 ? "DateTime" : "DateOnly" };
  if (type === "URL") return { Format: value === 1 ? "Image" : "Hyperlink" };
  return value === -1 ? {} : { Decimals: String(value) };
}

/** How REST properties of a column are written in its schema. */
const PROPERTIES: Readonly<Record<string, Write>> = {
  Title: text("DisplayName"),
  Description: text("Description"),
  Group: text("Group"),
  StaticName: text("StaticName"),
  Required: flag("Required"),
  Indexed: flag("Indexed"),
  EnforceUniqueValues: flag("EnforceUniqueValues"),
  Hidden: flag("Hidden"),
  ReadOnlyField: flag("ReadOnly"),
  MaxLength: number("MaxLength"),
  NumberOfLines: number("NumLines"),
  RichText: flag("RichText"),
  AppendOnly: flag("AppendOnly"),
  RestrictedMode: flag("RestrictedMode"),
  AllowHyperlink: flag("AllowHyperlink"),
  FillInChoice: flag("FillInChoice"),
  ShowAsPercentage: flag("Percentage"),
  CustomFormatter: text("CustomFormatter"),
  EditFormat: word((value) => ({ Format: value === 1 ? "RadioButtons" : "Dropdown" })),
  MinimumValue: number("Min"),
  MaximumValue: number("Max"),
  DisplayFormat: word(displayFormat),
  CurrencyLocaleId: number("LCID"),
  SelectionMode: word((value) => ({ UserSelectionMode: value === 0 ? "PeopleOnly" : "PeopleAndGroups" })),
  LookupListId: text("List"),
  LookupList: text("List"),
  LookupFieldName: text("ShowField"),
  LookupField: text("ShowField"),
  AllowMultipleValues: flag("Mult"),
  DateTimeCalendarType: nothing("number"),
  FriendlyDisplayFormat: nothing("number"),
  FieldTypeKind: nothing("number"),
  Choices: nothing("object"),
  DefaultValue: nothing("string"),
  ValidationFormula: nothing("string"),
  ValidationMessage: nothing("string"),
};

function choicesIn(value: unknown): string[] {
  const array: unknown = Array.isArray(value) ? value : (value as { results?: unknown } | null)?.results;
  if (!Array.isArray(array) || !array.every((choice): choice is string => typeof choice === "string")) throw valueOutOfRange();
  return array;
}

/** The validation with what is given; an empty formula takes it away, and a message without formula has nothing to say. */
function validationWith(
  before: Validation | undefined,
  { ValidationFormula = before?.formula, ValidationMessage = before?.message }: Readonly<Record<string, unknown>>,
): Pick<FieldXml, "validation"> {
  if (typeof ValidationFormula !== "string" || ValidationFormula.trim() === "") return {};
  return {
    validation: {
      formula: ValidationFormula.trim(),
      ...(typeof ValidationMessage === "string" && ValidationMessage !== "" ? { message: ValidationMessage } : {}),
    },
  };
}

/** `TypeAsString` of the kind of a column to be added. */
export function typeOfKind(kind: unknown): FieldType {
  const found = [...ADDABLE].find((type) => FIELD_KINDS[type] === kind);
  if (found === undefined) throw new NotBuilt(`columns of FieldTypeKind ${said(kind)}`);
  return found;
}

/**
 * The schema of a column with the REST properties of a body written into it.
 *
 * @throws NotBuilt for a property that columns here do not keep
 * @throws SharePointError 400 for a value of the wrong type
 */
export function withProperties(xml: FieldXml, type: FieldType, properties: Readonly<Record<string, unknown>>): FieldXml {
  let { attributes } = xml;
  for (const [name, value] of Object.entries(properties)) {
    const write = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined;
    if (write === undefined) throw new NotBuilt(`the column property ${name}`);
    if (value === null || value === undefined) continue;
    if (typeof value !== write.kind) throw invalidQuery(`The value of ${name} has the wrong type.`);
    attributes = { ...attributes, ...write.attributes(value, type) };
  }
  const { Choices, DefaultValue, FieldTypeKind = FIELD_KINDS[type], Title } = properties;
  if (FieldTypeKind !== FIELD_KINDS[type]) throw new NotBuilt("changing the type of a column");
  if (typeof Title === "string" && Title.trim() === "") throw valueOutOfRange();
  return {
    attributes,
    choices: Choices === undefined ? xml.choices : choicesIn(Choices),
    ...(typeof DefaultValue === "string"
      ? { defaultValue: DefaultValue }
      : xml.defaultValue === undefined || DefaultValue === null
        ? {}
        : { defaultValue: xml.defaultValue }),
    ...validationWith(xml.validation, properties),
  };
}
