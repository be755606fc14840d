import { formulaSyntax, NotBuilt } from "../answers/errors";
import type { Field } from "../columns/field";
import { FUNCTIONS } from "./functions";
import { parseFormula } from "./grammar";
import type { Expression } from "./grammar";
import { FormulaSyntaxError, tokensOf } from "./tokens";
import type { Token } from "./tokens";

/** Characters of the longest formula, as it is given; internal names may be longer than the titles they stand for. */
const LONGEST = 1024;

type Names = Pick<Field, "name" | "title">;

const isTruth = (word: string): boolean => /^(?:true|false)$/iu.test(word);

/** The names of columns in a formula: in brackets, or a word that is neither a function nor a truth value. */
function isColumn(token: Token, next: Token | undefined): boolean {
  return token.is === "column" || (token.is === "word" && next?.text !== "(" && !isTruth(token.text));
}

/** The formula with other names for its columns. */
function renamed(formula: string, nameOf: (name: string) => string): string {
  const tokens = tokensOf(formula);
  let text = "";
  let kept = 0;
  for (const [at, token] of tokens.entries()) {
    if (!isColumn(token, tokens[at + 1])) continue;
    text += formula.slice(kept, token.start) + nameOf(token.text);
    kept = token.end;
  }
  return text + formula.slice(kept);
}

function checkFunctions(expression: Expression): void {
  switch (expression.node) {
    case "operation":
      checkFunctions(expression.left);
      return checkFunctions(expression.right);
    case "negative":
    case "percent":
      return checkFunctions(expression.inner);
    case "call": {
      const called = Object.hasOwn(FUNCTIONS, expression.name) ? FUNCTIONS[expression.name] : undefined;
      if (called === undefined) throw new NotBuilt(`the function ${expression.name} in a formula`);
      if (expression.operands.length < called.least || expression.operands.length > called.most) throw formulaSyntax();
      return expression.operands.forEach(checkFunctions);
    }
  }
}

/**
 * A formula as it is kept: people name columns by their titles, the service keeps internal names, which stay when a title changes.
 *
 * @param nameOf - the internal name of the column with a title; throws for a title that the formula may not name
 * @throws SharePointError 500 for a formula that cannot be read or is too long; NotBuilt for a function that is not built here
 * @see https://github.com/pnp/PnP-Sites-Core/issues/849
 */
export function keptFormula(formula: string, nameOf: (title: string) => string): string {
  if (formula.length > LONGEST) throw formulaSyntax();
  try {
    checkFunctions(parseFormula(formula));
    return renamed(formula, (title) => {
      const name = nameOf(title);
      return isTruth(name) ? `[${name}]` : name;
    });
  } catch (error) {
    throw error instanceof FormulaSyntaxError ? formulaSyntax() : error;
  }
}

/** Whether a kept formula names the column. @param name - internal name */
export function namesColumn(kept: string, name: string): boolean {
  const tokens = tokensOf(kept);
  return tokens.some((token, at) => token.text === name && isColumn(token, tokens[at + 1]));
}

/** A kept formula in the words of people: with the present titles of its columns. */
export function shownFormula(kept: string, columns: readonly Names[]): string {
  return renamed(kept, (name) => `[${columns.find((each) => each.name === name)?.title ?? name}]`);
}
