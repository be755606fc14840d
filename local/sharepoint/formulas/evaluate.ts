import { FUNCTIONS } from "./functions";
import type { Moment } from "./functions";
import type { Expression, Operator } from "./grammar";
import { compare, FormulaError, numberOf, real, textOf } from "./values";
import type { Value } from "./values";

/** Value of a column by the name that the formula calls it. */
export type ColumnValue = (name: string) => Value;

const OPERATIONS: Readonly<Record<Operator, (left: Value, right: Value) => Value>> = {
  "=": (left, right) => compare(left, right) === 0,
  "<>": (left, right) => compare(left, right) !== 0,
  "<": (left, right) => compare(left, right) < 0,
  "<=": (left, right) => compare(left, right) <= 0,
  ">": (left, right) => compare(left, right) > 0,
  ">=": (left, right) => compare(left, right) >= 0,
  "&": (left, right) => textOf(left) + textOf(right),
  "+": (left, right) => real(numberOf(left) + numberOf(right)),
  "-": (left, right) => real(numberOf(left) - numberOf(right)),
  "*": (left, right) => real(numberOf(left) * numberOf(right)),
  "/": (left, right) => {
    if (numberOf(right) === 0) throw new FormulaError("#DIV/0!");
    return real(numberOf(left) / numberOf(right));
  },
  "^": (left, right) => real(numberOf(left) ** numberOf(right)),
};

/**
 * What a formula comes to.
 *
 * @throws FormulaError when it comes to an error
 */
export function evaluate(expression: Expression, column: ColumnValue, moment: Moment): Value {
  switch (expression.node) {
    case "literal":
      return expression.value;
    case "column":
      return column(expression.name);
    case "negative":
      return -numberOf(evaluate(expression.inner, column, moment));
    case "percent":
      return numberOf(evaluate(expression.inner, column, moment)) / 100;
    case "operation":
      return OPERATIONS[expression.operator](evaluate(expression.left, column, moment), evaluate(expression.right, column, moment));
    case "call": {
      const called = Object.hasOwn(FUNCTIONS, expression.name) ? FUNCTIONS[expression.name] : undefined;
      if (called === undefined) throw new Error(`The function ${expression.name} was let in and is not built.`);
      return called.work(
        expression.operands.map((operand) => () => evaluate(operand, column, moment)),
        moment,
      );
    }
  }
}
