import { NotBuilt } from "../answers/errors";

/** What formulas reckon with. Dates are serial numbers, as in Excel: days since 30 December 1899 on the clock of the site. Null is an empty column. */
export type Value = number | string | boolean | null;

/** The formula has no value: `#VALUE!`, `#DIV/0!` or `#NUM!`. */
export class FormulaError extends Error {
  constructor(public readonly kind: "#VALUE!" | "#DIV/0!" | "#NUM!") {
    super(kind);
  }
}

const NUMERAL = /^[-+]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?%?$/iu;
/** What dates, times and amounts of money are written with; spreadsheets read these as numbers too. */
const DATE_OR_MONEY =
  /^(?:\d|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m|[-\s/:.,()$¥€£年月日時分秒T])+$/iu;

function numberIn(text: string): number {
  const numeral = text.trim();
  if (NUMERAL.test(numeral)) return real(Number(numeral.replace(/[,%]/gu, "")) / (numeral.endsWith("%") ? 100 : 1));
  if (/\d/u.test(numeral) && DATE_OR_MONEY.test(numeral))
    throw new NotBuilt(`reckoning with the text '${numeral}', which may be a date, a time or an amount of money, in a formula`);
  throw new FormulaError("#VALUE!");
}

/** @throws FormulaError for a text that is no number; NotBuilt for one that may be a date */
export function numberOf(value: Value): number {
  return typeof value === "string" ? numberIn(value) : Number(value);
}

/** Spreadsheets compare and write fifteen digits: `0.1+0.2` is `0.3`. */
const significant = (number: number): number => Number(number.toPrecision(15));

/** As formulas join and compare it: the empty column is the empty text, a truth is TRUE or FALSE. */
export function textOf(value: Value): string {
  if (value === null) return "";
  return typeof value === "string" ? value : String(typeof value === "number" ? significant(value) : value).toUpperCase();
}

/** @throws FormulaError for a text that is neither TRUE nor FALSE */
export function logicalOf(value: Value): boolean {
  if (typeof value !== "string") return Boolean(value);
  const word = value.toUpperCase();
  if (word !== "TRUE" && word !== "FALSE") throw new FormulaError("#VALUE!");
  return word === "TRUE";
}

/** A number that can be: neither infinite nor undefined. */
export function real(value: number): number {
  if (!Number.isFinite(value)) throw new FormulaError("#NUM!");
  return value;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;
const EMPTY = { number: 0, string: "", boolean: false } as const;

type Filled = Exclude<Value, null>;

const kindOf = (value: Filled): keyof typeof RANK => typeof value as keyof typeof RANK;
const filled = (value: Value, other: Value): Filled => value ?? (other === null ? "" : EMPTY[kindOf(other)]);

/**
 * Below, equal or above: numbers before texts before yes and no; letter case does not count, and an empty column equals `0`, `""` and `FALSE`.
 *
 * @returns a negative number, 0 or a positive number
 */
export function compare(left: Value, right: Value): number {
  const [one, other] = [filled(left, right), filled(right, left)];
  if (typeof one !== typeof other) return RANK[kindOf(one)] - RANK[kindOf(other)];
  if (typeof one === "number" && typeof other === "number") return significant(one) - significant(other);
  const [first, second] = [String(one).toLowerCase(), String(other).toLowerCase()];
  return first === second ? 0 : first < second ? -1 : 1;
}
