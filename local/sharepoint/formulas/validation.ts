import {
  ColumnsInvalid,
  formulaColumnIneligible,
  formulaColumnMissing,
  formulaOtherColumn,
  invalidQuery,
  listInvalid,
  NotBuilt,
  VALIDATION_FAILED,
} from "../answers/errors";
import { isReference } from "../columns/field";
import type { Field, FieldType } from "../columns/field";
import type { Validation } from "../columns/fieldXml";
import { valueIn } from "../columns/storedValue";
import type { ItemData } from "../columns/storedValue";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { keptFormula, namesColumn, shownFormula } from "./columnNames";
import { evaluate } from "./evaluate";
import { parseFormula } from "./grammar";
import { serialOf } from "./serialDate";
import { FormulaError, logicalOf } from "./values";
import type { Value } from "./values";

/** Columns that can have a formula of their own. */
const VALIDATED = new Set<FieldType>(["Text", "Number", "Currency", "DateTime", "Choice"]);
/** Columns that the formula of a list can name. */
const NAMED = new Set<FieldType>([...VALIDATED, "Boolean"]);
/** Columns that no formula can name, besides people and lookups. */
const INELIGIBLE = new Set<FieldType>(["Note", "URL", "MultiChoice"]);
/** Of the columns that the service adds by itself, those that formulas here know. */
const BUILT_IN = new Set(["Title", "Created", "Modified"]);

const LONGEST_MESSAGE = 1024;

function checkMessage(message: string | undefined): void {
  if (message !== undefined && message.length > LONGEST_MESSAGE)
    throw invalidQuery(`The ValidationMessage is longer than ${LONGEST_MESSAGE} characters.`);
}

const isTitled =
  (title: string) =>
  (column: Pick<Field, "title">): boolean =>
    column.title.toLowerCase() === title.toLowerCase();

/**
 * The validation of a column as it is kept.
 *
 * @param before - what the column has; its formula is kept already
 * @throws SharePointError 500 for a formula that cannot be read or that names another column, 400 for a message that is too long; NotBuilt for other types of columns
 */
export function keptValidation(
  { formula, ...rest }: Validation,
  column: Pick<Field, "name" | "title" | "type">,
  before?: Validation,
): Validation {
  checkMessage(rest.message);
  if (formula === before?.formula) return { ...rest, formula };
  if (!VALIDATED.has(column.type)) throw new NotBuilt(`the validation of a column of the type ${column.type}`);
  const nameOf = (title: string): string => {
    if (!isTitled(title)(column)) throw formulaOtherColumn();
    return column.name;
  };
  return { ...rest, formula: keptFormula(formula, nameOf) };
}

/** The internal name of the column that the formula of a list calls by its title. */
function listColumn(title: string, fields: readonly Field[]): string {
  const titled = fields.filter(isTitled(title));
  const found = titled.find(({ type, builtIn, name }) => NAMED.has(type) && (!builtIn || BUILT_IN.has(name)));
  if (found !== undefined) return found.name;
  if (titled.some((field) => isReference(field) || INELIGIBLE.has(field.type))) throw formulaColumnIneligible();
  if (titled.length > 0) throw new NotBuilt(`the column '${title}' in a formula`);
  throw formulaColumnMissing();
}

/**
 * The validation of a list as it is kept.
 *
 * @throws SharePointError 500 for a formula that cannot be read or names a column that formulas cannot have, 400 for a message that is too long
 */
export function keptListValidation(
  { ValidationFormula: formula, ValidationMessage: message }: ListValidation,
  fields: readonly Field[],
): ListValidation {
  checkMessage(message);
  if (formula === undefined) return {};
  return { ValidationFormula: formula.trim() === "" ? "" : keptFormula(formula, (title) => listColumn(title, fields)) };
}

type ListValidation = Pick<List["settings"], "ValidationFormula" | "ValidationMessage">;

/** The formula of a list in the words of people. */
export const shownListFormula = (kept: string, fields: readonly Field[]): string => shownFormula(kept, fields);

/** Whether the formula of a list needs the column. */
export const isNeeded = ({ settings: { ValidationFormula = "" } }: List, { name }: Field): boolean => namesColumn(ValidationFormula, name);

function valueOf(site: Site, field: Field, data: ItemData): Value {
  const stored = valueIn(data, field.name) ?? null;
  if (field.type === "Boolean") return stored === true;
  if (stored === null || stored === "" || typeof stored === "object") return null;
  return field.type === "DateTime" ? serialOf(Date.parse(String(stored)), site.web.timeZone) : stored;
}

/** A formula that comes to an error lets nothing pass. */
function holds(site: Site, formula: string, fields: readonly Field[], data: ItemData, now: Date): boolean {
  const column = (name: string): Value => {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) throw new FormulaError("#VALUE!");
    return valueOf(site, field, data);
  };
  try {
    return logicalOf(evaluate(parseFormula(formula), column, { now, timeZone: site.web.timeZone }));
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/**
 * Holds an item to the formulas of its columns, then to that of its list.
 *
 * @param data - with `Created` and `Modified` as they are when the item is saved
 * @throws SharePointError 500 with the message that goes with the formula: {@link ColumnsInvalid} names the columns
 */
export function checkValidation(site: Site, list: List, data: ItemData, now: Date): void {
  const fields = site.fields.of(list.key);
  const messages = new Map<string, string>();
  for (const field of fields) {
    const { validation } = field.xml;
    if (validation !== undefined && !holds(site, validation.formula, [field], data, now))
      messages.set(field.name, validation.message ?? VALIDATION_FAILED);
  }
  if (messages.size > 0) throw new ColumnsInvalid(messages);
  const { ValidationFormula: formula = "", ValidationMessage: message } = list.settings;
  if (formula !== "" && !holds(site, formula, fields, data, now)) throw listInvalid(message);
}
