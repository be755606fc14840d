import { NotBuilt } from "../answers/errors";
import { encodeXml } from "../xml/encodeXml";
import { parseXml, XmlError } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";

/** What the values of a column must pass. */
export interface Validation {
  /** With the equals sign. */
  readonly formula: string;
  /** Said to whoever gives a value that does not pass; absent: the service's own words. */
  readonly message?: string;
}

/** A `<Field>` element: its attributes as written, and the children that columns have. */
export interface FieldXml {
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  readonly defaultValue?: string;
  readonly validation?: Validation;
}

const CHILDREN: ReadonlySet<string> = new Set(["Default", "CHOICES", "Validation"]);

function only(parent: XmlElement, name: string): XmlElement | undefined {
  const [found, ...others] = parent.children.filter((child) => child.name === name);
  if (others.length > 0) throw new XmlError(`<${parent.name}> has two <${name}> elements.`);
  return found;
}

/** @see https://learn.microsoft.com/sharepoint/dev/schema/validation-element-field */
function validationIn(field: XmlElement): Validation | undefined {
  const found = only(field, "Validation");
  const { Message: message, ...unknown } = found?.attributes ?? {};
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw new NotBuilt(`the attribute ${name} of <Validation> in the schema of a column`);
  const formula = found?.text.trim() ?? "";
  return formula === "" ? undefined : { formula, ...(message === undefined ? {} : { message }) };
}

/**
 * Reads the schema of a column.
 *
 * @throws XmlError when it is not one well-formed `<Field>`
 * @throws NotBuilt for what columns have in SharePoint and not here: calculated values, display patterns
 * @see https://learn.microsoft.com/sharepoint/dev/schema/field-element-field
 */
export function parseFieldXml(xml: string): FieldXml {
  const field = parseXml(xml);
  if (field.name !== "Field") throw new XmlError(`It is <${field.name}>, not <Field>.`);
  const unknown = field.children.find(({ name }) => !CHILDREN.has(name));
  if (unknown !== undefined) throw new NotBuilt(`the element <${unknown.name}> in the schema of a column`);
  const validation = validationIn(field);
  const preset = only(field, "Default");
  return {
    attributes: field.attributes,
    choices:
      only(field, "CHOICES")
        ?.children.filter(({ name }) => name === "CHOICE")
        .map(({ text }) => text) ?? [],
    ...(preset === undefined ? {} : { defaultValue: preset.text }),
    ...(validation === undefined ? {} : { validation }),
  };
}

function validationXml({ formula, message }: Validation): string {
  return `<Validation${message === undefined ? "" : ` Message="${encodeXml(message)}"`}>${encodeXml(formula)}</Validation>`;
}

/** The schema of a column as SharePoint writes it, on one line; `parseFieldXml` reads it back. */
export function writeFieldXml(field: FieldXml): string {
  const written = Object.entries(field.attributes)
    .map(([name, value]) => ` ${name}="${encodeXml(value)}"`)
    .join("");
  const preset = field.defaultValue === undefined ? "" : `<Default>${encodeXml(field.defaultValue)}</Default>`;
  const choices =
    field.choices.length === 0
      ? ""
      : `<CHOICES>${field.choices.map((choice) => `<CHOICE>${encodeXml(choice)}</CHOICE>`).join("")}</CHOICES>`;
  const content = preset + choices + (field.validation === undefined ? "" : validationXml(field.validation));
  return content === "" ? `<Field${written} />` : `<Field${written}>${content}</Field>`;
}
