import { FormulaSyntaxError, tokensOf } from "./tokens";
import type { Token } from "./tokens";
import type { Value } from "./values";

export type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/" | "^";

export type Expression =
  | { readonly node: "literal"; readonly value: Value }
  | { readonly node: "column"; readonly name: string }
  | { readonly node: "operation"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly node: "negative" | "percent"; readonly inner: Expression }
  /** `name` is in capitals. */
  | { readonly node: "call"; readonly name: string; readonly operands: readonly Expression[] };

/** Brackets and calls inside each other. */
const DEEPEST = 64;

/** From the loosest to the tightest. */
const PRECEDENCE: readonly (readonly Operator[])[] = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  public whole(): Expression {
    const expression = this.expression();
    if (this.at < this.tokens.length)
      throw new FormulaSyntaxError(`'${this.tokens[this.at]?.text ?? ""}' stands where the formula should end.`);
    return expression;
  }

  private expression(): Expression {
    if (++this.depth > DEEPEST) throw new FormulaSyntaxError(`The formula nests deeper than ${DEEPEST} levels.`);
    const expression = this.operation(0);
    this.depth -= 1;
    return expression;
  }

  private operation(level: number): Expression {
    const operators = PRECEDENCE[level];
    if (operators === undefined) return this.signed();
    let left = this.operation(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.isMark(each));
      if (operator === undefined) return left;
      this.at += 1;
      left = { node: "operation", operator, left, right: this.operation(level + 1) };
    }
  }

  /** A sign binds tighter than a power, as in Excel: `-2^2` is 4. */
  private signed(): Expression {
    let negative = false;
    for (; this.isMark("-") || this.isMark("+"); this.at += 1) negative = negative !== this.isMark("-");
    let inner = this.primary();
    for (; this.isMark("%"); this.at += 1) inner = { node: "percent", inner };
    return negative ? { node: "negative", inner } : inner;
  }

  private primary(): Expression {
    const token = this.tokens[this.at++];
    switch (token?.is) {
      case "number":
        if (!Number.isFinite(Number(token.text))) throw new FormulaSyntaxError(`${token.text} is too large.`);
        return { node: "literal", value: Number(token.text) };
      case "text":
        return { node: "literal", value: token.text };
      case "column":
        return { node: "column", name: token.text };
      case "word":
        return this.word(token.text);
      default:
        if (token?.text !== "(")
          throw new FormulaSyntaxError(
            token === undefined ? "The formula ends too early." : `'${token.text}' stands where a value should be.`,
          );
        return this.inBrackets();
    }
  }

  private word(text: string): Expression {
    const name = text.toUpperCase();
    if (this.isMark("(")) {
      this.at += 1;
      return { node: "call", name, operands: this.operands() };
    }
    if (name === "TRUE" || name === "FALSE") return { node: "literal", value: name === "TRUE" };
    return { node: "column", name: text };
  }

  private inBrackets(): Expression {
    const inner = this.expression();
    this.close();
    return inner;
  }

  private operands(): Expression[] {
    const operands: Expression[] = [];
    if (!this.isMark(")")) {
      operands.push(this.expression());
      for (; this.isMark(",");) {
        this.at += 1;
        operands.push(this.expression());
      }
    }
    this.close();
    return operands;
  }

  private close(): void {
    if (!this.isMark(")")) throw new FormulaSyntaxError("A bracket of the formula is not closed.");
    this.at += 1;
  }

  private isMark(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.is === "mark" && token.text === text;
  }
}

/**
 * Reads a formula in the syntax of English sites; the equals sign before it may be missing.
 *
 * @throws FormulaSyntaxError
 * @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/bb862071(v=office.14)
 */
export function parseFormula(formula: string): Expression {
  return new Parser(tokensOf(formula)).whole();
}
