import * as fc from "fast-check";
import { compileFilter } from "./filterEvaluation";
import type { ComparableColumn } from "./filterEvaluation";
import { FilterSyntaxError, parseFilter } from "./filterGrammar";
import type { ComparisonOperator } from "./filterGrammar";

interface Row {
  readonly Name: string | null;
  readonly Age: number | null;
  readonly Done: boolean;
}

const COLUMNS: Readonly<Record<string, ComparableColumn<Row>>> = {
  Name: { kind: "text", read: ({ Name }) => Name },
  Age: { kind: "number", read: ({ Age }) => Age },
  Done: { kind: "boolean", read: ({ Done }) => Done },
};

const matches = (filter: string, row: Row): boolean =>
  compileFilter<Row>(
    parseFilter(filter),
    ([name = ""]) => {
      const column = COLUMNS[name];
      if (column === undefined) throw new Error(`No column ${name}.`);
      return column;
    },
    "UTC",
  )(row);

describe("the filter grammar", () => {
  it.each([
    "Title eq 'it''s'",
    "Title eq null",
    "(A eq 1)",
    "A eq -1.5e3",
    "A eq 1 and B eq 2 or C eq 3",
    "not A eq 1",
    "not (A eq 1 and B eq 2)",
    "startswith(Title,'あ')",
    "substringof('x', Title)",
    "substringof('x',Title) eq true",
    "Created ge datetime'2026-04-01T00:00:00Z'",
    "Created ge 2026-04-01T00:00:00Z",
    "GUID eq guid'6d1a0a0e-0000-4000-8000-000000000000'",
    "Contact/Title eq 'x'",
    "OData__x5165__x7701_ eq 'x'",
    "年 eq 1",
    "1 lt A",
    "month(Created) eq 4",
    "  A   eq 1 ",
  ])("accepts %s", (filter) => {
    expect(() => parseFilter(filter)).not.toThrow();
  });

  it.each([
    "",
    "Title",
    "Title eq",
    "eq 'x'",
    "Title = 'x'",
    "Title eq 'x",
    "Title eq x y",
    "(A eq 1",
    "A eq 1)",
    "A eq 1 and",
    "endswith(Title,'x')",
    "tolower(Title) eq 'x'",
    "A add 1 eq 2",
    "length(Title) eq 2",
    "People/any(p:p/Id eq 1)",
    "startswith(Title)",
    "startswith(Title,'x','y')",
    "startswith('x')",
    "A eq 1 B eq 2",
    "A EQ 1",
    "A in (1,2)",
    "not",
    'A eq "x"',
  ])("refuses %s", (filter) => {
    expect(() => parseFilter(filter)).toThrow(FilterSyntaxError);
  });

  it("binds and tighter than or, and not tightest", () => {
    const row: Row = { Name: "x", Age: 1, Done: false };
    expect(matches("Age eq 1 or Age eq 2 and Done eq true", row)).toBe(true);
    expect(matches("(Age eq 1 or Age eq 2) and Done eq true", row)).toBe(false);
    expect(matches("not Done eq true and Age eq 2", row)).toBe(false);
  });
});

/** A condition as text, and what it says in plain code. */
interface Spoken {
  readonly text: string;
  readonly holds: (row: Row) => boolean;
}

const same = (text: string): string => text.toLowerCase();

function compared<T extends string | number>(operator: ComparisonOperator, left: T | null, right: T): boolean {
  if (operator === "ne") return left !== right;
  if (left === null) return false;
  return { eq: left === right, gt: left > right, ge: left >= right, lt: left < right, le: left <= right }[operator];
}

const operators = fc.constantFrom<ComparisonOperator>("eq", "ne", "gt", "ge", "lt", "le");
const texts = fc.string({ unit: fc.constantFrom("a", "B", "あ", "'", " ", "(", ",", "𠮷"), maxLength: 3 });
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const simple: fc.Arbitrary<Spoken> = fc.oneof(
  fc
    .record({ operator: operators, value: fc.integer({ min: -3, max: 3 }) })
    .map(({ operator, value }) => ({ text: `Age ${operator} ${value}`, holds: ({ Age }: Row) => compared(operator, Age, value) })),
  fc.record({ operator: operators, value: texts }).map(({ operator, value }) => ({
    text: `Name ${operator} ${quoted(value)}`,
    holds: ({ Name }: Row) => compared(operator, Name === null ? null : same(Name), same(value)),
  })),
  texts.map((value) => ({
    text: `startswith(Name,${quoted(value)})`,
    holds: ({ Name }: Row) => Name !== null && same(Name).startsWith(same(value)),
  })),
  texts.map((value) => ({
    text: `substringof(${quoted(value)},Name)`,
    holds: ({ Name }: Row) => Name !== null && same(Name).includes(same(value)),
  })),
  fc.boolean().map((value) => ({ text: `Done eq ${String(value)}`, holds: ({ Done }: Row) => Done === value })),
);

const { condition } = fc.letrec<{ condition: Spoken }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    simple,
    fc
      .tuple(tie("condition"), tie("condition"))
      .map(([left, right]) => ({ text: `(${left.text}) and (${right.text})`, holds: (row: Row) => left.holds(row) && right.holds(row) })),
    fc
      .tuple(tie("condition"), tie("condition"))
      .map(([left, right]) => ({ text: `(${left.text}) or (${right.text})`, holds: (row: Row) => left.holds(row) || right.holds(row) })),
    tie("condition").map((inner) => ({ text: `not (${inner.text})`, holds: (row: Row) => !inner.holds(row) })),
  ),
}));

const rows: fc.Arbitrary<Row> = fc.record({ Name: fc.option(texts), Age: fc.option(fc.integer({ min: -3, max: 3 })), Done: fc.boolean() });

it("any filter holds exactly where plain code says it does", () => {
  fc.assert(
    fc.property(condition, rows, ({ text, holds }, row) => matches(text, row) === holds(row)),
    { numRuns: 2000 },
  );
});
