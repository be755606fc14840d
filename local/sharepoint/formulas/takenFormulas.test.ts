import fc from "fast-check";
import { NotBuilt, SharePointError } from "../answers/errors";
import { keptFormula, shownFormula } from "./columnNames";
import { evaluate } from "./evaluate";
import { FUNCTIONS } from "./functions";
import { parseFormula } from "./grammar";
import { FormulaError } from "./values";
import type { Value } from "./values";

const COLUMNS: Readonly<Record<string, Value>> = { N: 7.5, T: "Text 12", E: null };
const MOMENT = { now: new Date("2024-09-19T22:30:00Z"), timeZone: "Asia/Tokyo" };
const VALUES = [
  "1",
  "0",
  "-3.5",
  "1e300",
  '""',
  '"a*?~"',
  '"12"',
  '"2024-01-01"',
  "[N]",
  "T",
  "[E]",
  "TRUE",
  '"-"',
  "45000.25",
  "400",
  "0.1",
];
const OPERATORS = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">="];

const { formula: FORMULAS } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, depthIdentifier: "formula" },
    fc.constantFrom(...VALUES),
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie("formula"), fc.constantFrom(...OPERATORS), tie("formula"))
        .map(([left, operator, right]) => `(${left}${operator}${right})`),
    },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...Object.entries(FUNCTIONS))
        .chain(([name, { least, most }]) =>
          fc
            .array(tie("formula"), { minLength: least, maxLength: Math.min(most, least + 2) })
            .map((operands) => `${name}(${operands.join(",")})`),
        ),
    },
  ),
}));

/** The kept form; undefined where the formula is refused, as for a wrong number of operands. */
function taken(formula: string): string | undefined {
  try {
    return keptFormula(formula, (title) => title);
  } catch (error) {
    if (error instanceof SharePointError) return undefined;
    throw error;
  }
}

describe("a formula that is taken", () => {
  it("is what these tests draw, of every function, and mostly one that comes to a value", () => {
    const drawn = fc.sample(FORMULAS, { numRuns: 10_000, seed: 1 });
    const valued = drawn.filter((formula) => {
      try {
        return evaluate(parseFormula(taken(`=${formula}`) ?? ""), (name) => COLUMNS[name] ?? null, MOMENT) !== undefined;
      } catch {
        return false;
      }
    });
    expect(drawn.filter((formula) => taken(`=${formula}`) !== undefined).length).toBeGreaterThan(9500);
    expect(Object.keys(FUNCTIONS).filter((name) => !valued.some((formula) => formula.startsWith(`${name}(`)))).toEqual([]);
    expect(valued.filter((formula) => formula.includes("(")).length).toBeGreaterThan(2500);
  });

  it("comes to a value that can be, to an error, or to what is not built", () => {
    fc.assert(
      fc.property(FORMULAS, (formula) => {
        const kept = taken(`=${formula}`);
        if (kept === undefined) return true;
        try {
          const value = evaluate(parseFormula(kept), (name) => COLUMNS[name] ?? null, MOMENT);
          return typeof value === "number" ? Number.isFinite(value) : value === null || ["string", "boolean"].includes(typeof value);
        } catch (error) {
          return error instanceof FormulaError || error instanceof NotBuilt;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is taken again as it is shown", () => {
    fc.assert(
      fc.property(FORMULAS, (formula) => {
        const kept = taken(`=${formula}`);
        return kept === undefined || taken(shownFormula(kept, [])) === kept || shownFormula(kept, []).length > 1024;
      }),
    );
  });
});
