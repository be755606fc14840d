import { NotBuilt } from "../wire/graphError";
import { invalid, tokensOf } from "./filterTokens";
import type { Token, Value } from "./filterTokens";

interface Pair {
  readonly left: Condition;
  readonly right: Condition;
}

interface OnProperty<V> {
  readonly property: string;
  readonly value: V;
}

/** A `$filter` that was understood. */
export type Condition =
  | ({ readonly is: "and" } & Pair)
  | ({ readonly is: "or" } & Pair)
  | { readonly is: "not"; readonly inner: Condition }
  | ({ readonly is: "eq" } & OnProperty<Value>)
  | ({ readonly is: "ne" } & OnProperty<Value>)
  | ({ readonly is: "in" } & OnProperty<readonly Value[]>)
  | ({ readonly is: "startswith" } & OnProperty<string>)
  | ({ readonly is: "endswith" } & OnProperty<string>);

const OTHER_OPERATORS = new Set(["gt", "ge", "lt", "le", "has"]);

/** Recursive descent; `and` binds tighter than `or`, `not` tightest. */
class FilterReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  public whole(): Condition {
    const condition = this.condition();
    if (this.at < this.tokens.length) throw invalid("something follows the condition");
    return condition;
  }

  private condition(): Condition {
    let left = this.conjunction();
    while (this.takes("or")) left = { is: "or", left, right: this.conjunction() };
    return left;
  }

  private conjunction(): Condition {
    let left = this.single();
    while (this.takes("and")) left = { is: "and", left, right: this.single() };
    return left;
  }

  private single(): Condition {
    if (this.takes("not")) return { is: "not", inner: this.single() };
    if (!this.takes("(")) return this.comparison(this.word());
    const inner = this.condition();
    this.expect(")");
    return inner;
  }

  private comparison(word: string): Condition {
    if (this.takes("(")) return this.textFunction(word);
    const operator = this.word().toLowerCase();
    if (operator === "eq" || operator === "ne") return { is: operator, property: word, value: this.value() };
    if (operator === "in") return { is: "in", property: word, value: this.list() };
    if (OTHER_OPERATORS.has(operator)) throw new NotBuilt(`?$filter with ${operator}`);
    throw invalid(`${operator} is no operator`);
  }

  private textFunction(word: string): Condition {
    const name = word.toLowerCase();
    if (name !== "startswith" && name !== "endswith") throw new NotBuilt(`?$filter with ${word}()`);
    const property = this.word();
    this.expect(",");
    const value = this.value();
    this.expect(")");
    if (typeof value !== "string") throw invalid(`${word} needs a text`);
    return { is: name, property, value };
  }

  private list(): readonly Value[] {
    this.expect("(");
    const values = [this.value()];
    while (this.takes(",")) values.push(this.value());
    this.expect(")");
    return values;
  }

  private takes(text: string): boolean {
    const next = this.tokens[this.at];
    const isTaken = next !== undefined && next.is !== "value" && next.text.toLowerCase() === text;
    if (isTaken) this.at++;
    return isTaken;
  }

  private expect(text: string): void {
    if (!this.takes(text)) throw invalid(`${text} is missing`);
  }

  private word(): string {
    const next = this.tokens[this.at++];
    if (next?.is !== "word") throw invalid("a name or an operator is missing");
    return next.text;
  }

  private value(): Value {
    const next = this.tokens[this.at++];
    if (next?.is !== "value") throw invalid("a value is missing");
    return next.value;
  }
}

/**
 * Reads a `$filter`: `eq`, `ne`, `in`, `startswith`, `endswith`, `and`, `or`, `not`.
 *
 * @throws GraphError 400 for what is no filter
 * @throws NotBuilt for other operators and functions
 * @see https://learn.microsoft.com/graph/filter-query-parameter
 */
export const parseFilter = (filter: string): Condition => new FilterReader(tokensOf(filter)).whole();

/** The names of the properties a condition asks about. */
export function propertiesIn(condition: Condition): readonly string[] {
  if (condition.is === "and" || condition.is === "or") return [...propertiesIn(condition.left), ...propertiesIn(condition.right)];
  return condition.is === "not" ? propertiesIn(condition.inner) : [condition.property];
}

/**
 * Refuses to compare a property with a value of another type; `null` goes with every one.
 *
 * @param typeOf - type of a property
 * @throws GraphError 400
 */
export function checkTypes(condition: Condition, typeOf: (property: string) => "string" | "boolean"): void {
  if (condition.is === "and" || condition.is === "or") {
    checkTypes(condition.left, typeOf);
    checkTypes(condition.right, typeOf);
  } else if (condition.is === "not") checkTypes(condition.inner, typeOf);
  else {
    const values: readonly Value[] = condition.is === "in" ? condition.value : [condition.value];
    const isText = condition.is === "startswith" || condition.is === "endswith";
    const type = typeOf(condition.property);
    const fits = values.every((value) => value === null || typeof value === type) && (!isText || type === "string");
    if (!fits) throw invalid(`${condition.property} is no ${isText ? "text" : values.map((value) => typeof value).join(" or ")}`);
  }
}

/** Whether the directory answers a condition in advanced queries only. @see https://learn.microsoft.com/graph/aad-advanced-queries */
export function isAdvanced(condition: Condition): boolean {
  if (condition.is === "and" || condition.is === "or") return isAdvanced(condition.left) || isAdvanced(condition.right);
  return condition.is === "not" || condition.is === "ne" || condition.is === "endswith";
}

const fold = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);

/** Whether a thing meets a condition; text is compared without regard to case. */
export function meets(condition: Condition, read: (property: string) => unknown): boolean {
  if (condition.is === "and") return meets(condition.left, read) && meets(condition.right, read);
  if (condition.is === "or") return meets(condition.left, read) || meets(condition.right, read);
  if (condition.is === "not") return !meets(condition.inner, read);
  const value = fold(read(condition.property)) ?? null;
  if (condition.is === "in") return condition.value.some((each) => fold(each) === value);
  if (condition.is === "eq" || condition.is === "ne") return (fold(condition.value) === value) === (condition.is === "eq");
  if (typeof value !== "string") return false;
  const part = condition.value.toLowerCase();
  return condition.is === "startswith" ? value.startsWith(part) : value.endsWith(part);
}
