/** What formulas reckon with. Dates are serial numbers, as in Excel: days since 30 December 1899 on the clock of the site. Null is an empty column. */
export type Value = number | string | boolean | null;

/** The formula has no value: `#VALUE!`, `#DIV/0!` or `#NUM!`. */
export class FormulaError extends Error {
  constructor(public readonly kind: "#VALUE!" | "#DIV/0!" | "#NUM!") {
    super(kind);
  }
}

export function numberOf(value: Value): number {
  if (value === null) return 0;
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}

export function textOf(value: Value): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

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
  if (typeof one === "string" && typeof other === "string") return one.localeCompare(other, "en", { sensitivity: "accent" });
  if (typeof one !== typeof other) return RANK[kindOf(one)] - RANK[kindOf(other)];
  return Number(one) - Number(other);
}
