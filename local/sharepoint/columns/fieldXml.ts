import { NotBuilt } from "../answers/errors";
import { isPlainText } from "../answers/plainText";

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

/** The text is not one `<Field>` element. */
export class FieldXmlError extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" };

const LAST_CODE_POINT = 0x10ffff;

/** Of these code points UTF-16 makes other characters, two of them one; alone they are none. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function character(code: number): string {
  const named = code > LAST_CODE_POINT || isSurrogate(code) ? "" : String.fromCodePoint(code);
  if (named === "" || !isPlainText(named)) throw new FieldXmlError(`The character reference ${code} of the field schema names no character that XML can hold.`);
  return named;
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+);|#(\d+);|(\w+);)?/giu, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    const known = name !== undefined && Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (known === undefined) throw new FieldXmlError(`'${all}' in the field schema is no entity: write &amp; for an ampersand.`);
    return known;
  });
}

export function encodeXml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

function attributes(text: string): Record<string, string> {
  const found = new Map<string, string>();
  const rest = text.replace(/([A-Za-z_][\w.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu, (_all, name: string, double?: string, single?: string) => {
    if (found.has(name)) throw new FieldXmlError(`The attribute ${name} of the field schema is there twice.`);
    found.set(name, decode(double ?? single ?? ""));
    return "";
  });
  if (rest.trim() !== "") throw new FieldXmlError(`The attributes of the field schema cannot be read: ${rest.trim()}`);
  return Object.fromEntries(found);
}

/**
 * Reads the schema of a column.
 *
 * @throws FieldXmlError
 * @throws NotBuilt for what columns have in SharePoint and not here: calculated values, display patterns
 * @see https://learn.microsoft.com/sharepoint/dev/schema/field-element-field
 */
export function parseFieldXml(xml: string): FieldXml {
  if (!isPlainText(xml)) throw new FieldXmlError("The field schema holds a control character, which XML cannot hold.");
  const element = /^\s*<Field\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*)<\/Field>)\s*$/u.exec(xml);
  if (element === null) throw new FieldXmlError("The schema is not one <Field> element.");
  const content = element[2] ?? "";
  const unknown = [...content.replace(/<CHOICES>[\s\S]*<\/CHOICES>/u, "").matchAll(/<([A-Za-z]\w*)/gu)].map(([, name]) => name).filter((name) => name !== "Default" && name !== "Validation");
  if (unknown.length > 0) throw new NotBuilt(`the element <${unknown[0] ?? ""}> in the schema of a column`);
  const validation = validationIn(content);
  const preset = /<Default>([\s\S]*?)<\/Default>/u.exec(content)?.[1];
  return {
    attributes: attributes(element[1] ?? ""),
    choices: [...content.matchAll(/<CHOICE>([\s\S]*?)<\/CHOICE>/gu)].map(([, text]) => decode(text ?? "")),
    ...(preset === undefined ? {} : { defaultValue: decode(preset) }),
    ...(validation === undefined ? {} : { validation }),
  };
}

/** @see https://learn.microsoft.com/sharepoint/dev/schema/validation-element-field */
function validationIn(content: string): Validation | undefined {
  const [found, ...others] = content.matchAll(/<Validation\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/Validation>)/gu);
  if (others.length > 0) throw new FieldXmlError("The field schema has two <Validation> elements.");
  const { Message: message, ...unknown } = attributes(found?.[1] ?? "");
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw new NotBuilt(`the attribute ${name} of <Validation> in the schema of a column`);
  const formula = found?.[2];
  if (formula === undefined || formula.trim() === "") return undefined;
  return { formula: decode(formula.trim()), ...(message === undefined ? {} : { message }) };
}

function validationXml({ formula, message }: Validation): string {
  return `<Validation${message === undefined ? "" : ` Message="${encodeXml(message)}"`}>${encodeXml(formula)}</Validation>`;
}

export function writeFieldXml(field: FieldXml): string {
  const written = Object.entries(field.attributes).map(([name, value]) => ` ${name}="${encodeXml(value)}"`).join("");
  const preset = field.defaultValue === undefined ? "" : `<Default>${encodeXml(field.defaultValue)}</Default>`;
  const choices = field.choices.length === 0 ? "" : `<CHOICES>${field.choices.map((choice) => `<CHOICE>${encodeXml(choice)}</CHOICE>`).join("")}</CHOICES>`;
  const content = preset + choices + (field.validation === undefined ? "" : validationXml(field.validation));
  return content === "" ? `<Field${written} />` : `<Field${written}>${content}</Field>`;
}
