/** A literal of a `$filter`. Dates and ids keep their text: what they mean depends on the column they meet. */
export type Literal =
  | { readonly kind: "text" | "datetime" | "guid"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" };

export type FilterFunction = "startswith" | "substringof" | "day" | "month" | "year" | "hour" | "minute" | "second";
export type ComparisonOperator = "eq" | "ne" | "gt" | "ge" | "lt" | "le";

export interface FunctionCall {
  readonly node: "call";
  readonly name: FilterFunction;
  readonly operands: readonly Operand[];
}

export type Operand =
  | { readonly node: "literal"; readonly literal: Literal }
  /** `Title`, or `Contact/Title`: a column of what a lookup points to. */
  | { readonly node: "column"; readonly path: readonly string[] }
  | FunctionCall;

export type Condition =
  | { readonly node: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly node: "not"; readonly inner: Condition }
  | { readonly node: "compare"; readonly operator: ComparisonOperator; readonly left: Operand; readonly right: Operand }
  | FunctionCall;

/** The filter is outside the grammar that list items accept. */
export class FilterSyntaxError extends Error {}

const ARITY: Readonly<Record<FilterFunction, number>> = {
  startswith: 2,
  substringof: 2,
  day: 1,
  month: 1,
  year: 1,
  hour: 1,
  minute: 1,
  second: 1,
};
const COMPARISONS = new Set<string>(["eq", "ne", "gt", "ge", "lt", "le"]);
const KEYWORDS = new Set<string>([...COMPARISONS, "and", "or", "not"]);

type Token = { readonly is: "literal"; readonly literal: Literal } | { readonly is: "word" | "mark"; readonly text: string };

const TOKEN = new RegExp(
  [
    String.raw`(?<typed>datetime|guid)'(?<typedText>(?:[^']|'')*)'`,
    String.raw`'(?<text>(?:[^']|'')*)'`,
    String.raw`(?<date>\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?)`,
    String.raw`(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_:-])`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_]*(?:/[\p{L}_][\p{L}\p{N}_]*)*)`,
    String.raw`(?<mark>[(),])`,
  ].join("|"),
  "uy",
);

const plain = (quoted: string): string => quoted.replaceAll("''", "'");

function word(text: string): Token {
  if (text === "true" || text === "false") return { is: "literal", literal: { kind: "boolean", value: text === "true" } };
  if (text === "null") return { is: "literal", literal: { kind: "null" } };
  return { is: "word", text };
}

function token(found: Record<string, string | undefined>): Token {
  const { typed, typedText, text, date, number, mark } = found;
  if (typed !== undefined) return { is: "literal", literal: { kind: typed as "datetime" | "guid", value: plain(typedText ?? "") } };
  if (text !== undefined) return { is: "literal", literal: { kind: "text", value: plain(text) } };
  if (date !== undefined) return { is: "literal", literal: { kind: "datetime", value: date } };
  if (number !== undefined) return { is: "literal", literal: { kind: "number", value: Number(number) } };
  if (mark !== undefined) return { is: "mark", text: mark };
  return word(found["word"] ?? "");
}

function tokens(filter: string): Token[] {
  const found: Token[] = [];
  let at = filter.search(/\S|$/u);
  while (at < filter.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(filter);
    if (match?.groups === undefined) throw new FilterSyntaxError(`Unexpected character at position ${at}.`);
    if (found.push(token(match.groups)) > MOST_TOKENS) throw new FilterSyntaxError("The filter is too long.");
    at = TOKEN.lastIndex + filter.slice(TOKEN.lastIndex).search(/\S|$/u);
  }
  return found;
}

/** More than any address takes; the reader goes one call deeper for each level of a condition, so there must be an end. */
const MOST_TOKENS = 2000;

/** Recursive descent over the tokens; `and` binds tighter than `or`, `not` tightest. */
class FilterReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  public condition(): Condition {
    let left = this.conjunction();
    while (this.takes("word", "or")) left = { node: "or", left, right: this.conjunction() };
    return left;
  }

  public end(): void {
    if (this.at < this.tokens.length) this.refuse("Unexpected text after the condition");
  }

  private conjunction(): Condition {
    let left = this.single();
    while (this.takes("word", "and")) left = { node: "and", left, right: this.single() };
    return left;
  }

  private single(): Condition {
    if (this.takes("word", "not")) return { node: "not", inner: this.single() };
    if (this.takes("mark", "(")) {
      const inner = this.condition();
      this.expect(")");
      return inner;
    }
    const left = this.operand();
    const next = this.tokens[this.at];
    if (next?.is === "word" && COMPARISONS.has(next.text)) {
      this.at++;
      return { node: "compare", operator: next.text as ComparisonOperator, left, right: this.operand() };
    }
    if (left.node === "call" && (left.name === "startswith" || left.name === "substringof")) return left;
    return this.refuse("A comparison is missing");
  }

  private operand(): Operand {
    const next = this.tokens[this.at++];
    if (next?.is === "literal") return { node: "literal", literal: next.literal };
    if (next?.is !== "word" || KEYWORDS.has(next.text)) return this.refuse("A column or a value is missing");
    return this.takes("mark", "(") ? this.call(next.text) : { node: "column", path: next.text.split("/") };
  }

  private call(text: string): FunctionCall {
    const name = text.toLowerCase();
    if (!isFunction(name)) return this.refuse(`The function '${text}' is not supported`);
    const operands: Operand[] = [this.operand()];
    while (this.takes("mark", ",")) operands.push(this.operand());
    this.expect(")");
    if (operands.length !== ARITY[name]) return this.refuse(`The function '${name}' takes ${ARITY[name]} value(s)`);
    return { node: "call", name, operands };
  }

  private takes(is: "word" | "mark", text: string): boolean {
    const next = this.tokens[this.at];
    if (next?.is !== is || next.text !== text) return false;
    this.at++;
    return true;
  }

  private expect(mark: string): void {
    if (!this.takes("mark", mark)) this.refuse(`'${mark}' is missing`);
  }

  private refuse(why: string): never {
    throw new FilterSyntaxError(`${why}, at part ${this.at + 1} of the filter.`);
  }
}

function isFunction(name: string): name is FilterFunction {
  return Object.hasOwn(ARITY, name);
}

/**
 * Reads a `$filter` of SharePoint REST.
 *
 * The grammar is closed: arithmetic, `endswith`, `tolower`, `any()` and the rest of OData are refused as the service refuses them.
 *
 * @throws FilterSyntaxError for anything outside the grammar
 * @see https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests
 */
export function parseFilter(filter: string): Condition {
  const reader = new FilterReader(tokens(filter));
  const condition = reader.condition();
  reader.end();
  return condition;
}
