import { ColumnInvalid, listInvalid, NotBuilt } from "../answers/errors";
import type { Field, FieldType } from "../columns/field";
import type { Validation } from "../columns/fieldXml";
import { type ItemData, valueIn } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { keptFormula, shownFormula } from "./columnNames";
import { evaluate } from "./evaluate";
import { parseFormula } from "./grammar";
import { serialOf } from "./serialDate";
import { FormulaError, logicalOf, type Value } from "./values";

/** Columns that can have a formula of their own. */
const VALIDATED = new Set<FieldType>(["Text", "Number", "Currency", "DateTime", "Choice"]);
/** Columns that the formula of a list can name. */
const NAMED = new Set<FieldType>([...VALIDATED, "Boolean"]);

/** Of the columns that the service adds by itself only the title is one that people fill. */
const named = (fields: readonly Field[]): Field[] => fields.filter(({ type, builtIn, name }) => NAMED.has(type) && (!builtIn || name === "Title"));

/**
 * The validation of a column as it is kept.
 *
 * @throws SharePointError 500 for a formula that cannot be read or that names another column; NotBuilt for other types of columns
 */
export function keptValidation({ formula, ...rest }: Validation, column: Pick<Field, "name" | "title" | "type">): Validation {
  if (!VALIDATED.has(column.type)) throw new NotBuilt(`the validation of a column of the type ${column.type}`);
  return { ...rest, formula: keptFormula(formula, [column]) };
}

/** The formula of a list as it is kept. @throws SharePointError 500 for one that cannot be read or names a column that formulas cannot have */
export const keptListFormula = (formula: string, fields: readonly Field[]): string => keptFormula(formula, named(fields));

/** The same in the words of people. */
export const shownListFormula = (kept: string, fields: readonly Field[]): string => shownFormula(kept, fields);

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
 * @throws SharePointError 500 with the message that goes with the formula: {@link ColumnInvalid} names the column
 */
export function checkValidation(site: Site, list: List, data: ItemData, now: Date): void {
  const fields = site.fields.of(list.key);
  for (const field of fields) {
    const { validation } = field.xml;
    if (validation !== undefined && !holds(site, validation.formula, [field], data, now)) throw new ColumnInvalid(field.name, validation.message);
  }
  const { ValidationFormula: formula = "", ValidationMessage: message } = list.settings;
  if (formula !== "" && !holds(site, formula, fields, data, now)) throw listInvalid(message);
}
