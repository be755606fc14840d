import { invalidQuery } from "../answers/errors";
import { datePart, isDateFunction } from "./filterDates";
import type { ComparisonOperator, Condition, FunctionCall, Literal, Operand } from "./filterGrammar";

/** A value a condition can meet; several texts are a column with several choices. */
export type Comparable = string | number | boolean | null | readonly string[];

/** A column as conditions and orders see it; instants are ISO texts without milliseconds. */
export interface ComparableColumn<Row> {
  readonly kind: "text" | "number" | "boolean" | "instant";
  read(row: Row): Comparable;
}

type Test<Row> = (row: Row) => boolean;

/** Text is compared without regard to case. */
export const fold = (text: string): string => text.toLowerCase();

function instant(text: string): string {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/u.test(text) || !text.includes("T") ? text : `${text}Z`;
  const time = Date.parse(zoned);
  if (Number.isNaN(time)) throw invalidQuery(`The expression "${text}" is not valid.`);
  return new Date(time).toISOString().replace(/\.\d{3}Z$/u, "Z");
}

/** The literal as a value of the column's kind. */
function coerced(literal: Literal, kind: ComparableColumn<never>["kind"]): string | number | boolean | null {
  if (literal.kind === "null") return null;
  const { value } = literal;
  if (kind === "instant" && (literal.kind === "datetime" || literal.kind === "text")) return instant(literal.value);
  if (kind === "number" && (typeof value === "number" || (literal.kind === "text" && /^-?\d+(?:\.\d+)?$/u.test(literal.value))))
    return Number(value);
  if (kind === "boolean" && (typeof value === "boolean" || value === 0 || value === 1)) return Boolean(value);
  if (kind === "text" && literal.kind !== "datetime") return fold(String(value));
  throw invalidQuery(`The expression "${String(value)}" is not valid.`);
}

function holds(operator: ComparisonOperator, left: string | number | boolean | null, right: string | number | boolean | null): boolean {
  if (operator === "eq") return left === right;
  if (operator === "ne") return left !== right;
  if (left === null || right === null) return false;
  if (operator === "gt") return left > right;
  if (operator === "ge") return left >= right;
  return operator === "lt" ? left < right : left <= right;
}

const MIRRORED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = { eq: "eq", ne: "ne", gt: "lt", ge: "le", lt: "gt", le: "ge" };

const folded = (value: Comparable): string | number | boolean | null =>
  typeof value === "string" ? fold(value) : (value as number | boolean | null);

/** Compiles conditions against the columns that `resolve` finds. */
class FilterCompiler<Row> {
  constructor(
    private readonly resolve: (path: readonly string[]) => ComparableColumn<Row>,
    private readonly timeZone: string,
  ) {}

  public condition(condition: Condition): Test<Row> {
    switch (condition.node) {
      case "and":
      case "or": {
        const [left, right] = [this.condition(condition.left), this.condition(condition.right)];
        return condition.node === "and" ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
      }
      case "not": {
        const inner = this.condition(condition.inner);
        return (row) => !inner(row);
      }
      case "compare":
        return this.comparison(condition.operator, condition.left, condition.right);
      case "call":
        return this.textFunction(condition);
    }
  }

  private comparison(operator: ComparisonOperator, left: Operand, right: Operand): Test<Row> {
    if (left.node === "literal" && right.node === "column") return this.comparison(MIRRORED[operator], right, left);
    if (left.node === "call" || right.node === "call") return this.functionResult(operator, left, right);
    if (left.node !== "column" || right.node !== "literal") throw invalidQuery("A column can only be compared with a value.");
    const column = this.resolve(left.path);
    const value = coerced(right.literal, column.kind);
    const single = (found: Comparable): boolean =>
      holds(operator, column.kind === "instant" ? (found as string | null) : folded(found), value);
    return (row) => {
      const found = column.read(row);
      if (typeof found !== "object" || found === null) return single(found);
      return operator === "ne" ? found.every((each) => single(each)) : found.some((each) => single(each));
    };
  }

  private functionResult(operator: ComparisonOperator, left: Operand, right: Operand): Test<Row> {
    if (left.node === "literal") return this.functionResult(MIRRORED[operator], right, left);
    const [call, literal] = [left, right];
    if (call.node !== "call" || literal.node !== "literal") throw invalidQuery("A function can only be compared with a value.");
    if (isDateFunction(call.name)) return this.datePart(operator, call, literal.literal);
    if (literal.literal.kind !== "boolean" || (operator !== "eq" && operator !== "ne"))
      throw invalidQuery(`The function '${call.name}' can only be compared with true or false.`);
    const wanted = literal.literal.value === (operator === "eq");
    const test = this.textFunction(call);
    return (row) => test(row) === wanted;
  }

  private datePart(operator: ComparisonOperator, { name, operands: [operand] }: FunctionCall, literal: Literal): Test<Row> {
    if (!isDateFunction(name) || operand?.node !== "column") throw invalidQuery(`The function '${name}' takes a column.`);
    if (literal.kind !== "number") throw invalidQuery(`The function '${name}' can only be compared with a number.`);
    const column = this.resolve(operand.path);
    if (column.kind !== "instant") throw invalidQuery(`The function '${name}' takes a column of dates.`);
    return (row) => {
      const found = column.read(row);
      return holds(operator, typeof found === "string" ? datePart(name, found, this.timeZone) : null, literal.value);
    };
  }

  private textFunction({ name, operands }: FunctionCall): Test<Row> {
    const [columnOperand, textOperand] = name === "startswith" ? operands : [operands[1], operands[0]];
    if (columnOperand?.node !== "column" || textOperand?.node !== "literal" || textOperand.literal.kind !== "text") {
      throw invalidQuery(`The function '${name}' takes a column and a text.`);
    }
    const column = this.resolve(columnOperand.path);
    if (column.kind !== "text") throw invalidQuery(`The function '${name}' takes a text column.`);
    const wanted = fold(textOperand.literal.value);
    const matches = (text: string): boolean => (name === "startswith" ? fold(text).startsWith(wanted) : fold(text).includes(wanted));
    return (row) => {
      const found = column.read(row);
      if (typeof found === "string") return matches(found);
      return typeof found === "object" && found !== null && found.some(matches);
    };
  }
}

/**
 * Compiles a filter to a test of rows.
 *
 * @param resolve - finds a column; throws for one that does not exist or cannot be filtered
 * @param timeZone - of the site: the days and hours that date functions compare are its own
 * @throws SharePointError 400 when a column and a value do not go together
 */
export function compileFilter<Row>(
  condition: Condition,
  resolve: (path: readonly string[]) => ComparableColumn<Row>,
  timeZone: string,
): Test<Row> {
  return new FilterCompiler(resolve, timeZone).condition(condition);
}
