import fc from "fast-check";

/** One item as the properties see it; what is undefined was never set. */
export interface Row {
  readonly Title: string;
  readonly Amount?: number;
  readonly Done?: boolean;
  /** ISO instant of whole seconds. */
  readonly At?: string;
  readonly Colour?: string;
}

/** A condition and, beside it, what it means for a row: written from what SharePoint documents, not from how it is built here. */
export interface Query {
  readonly filter: string;
  meets(row: Row, id: number): boolean;
}

/** Columns to order by, the first one first. */
export type Order = readonly { readonly column: "Amount" | "Done" | "At" | "Colour" | "Id"; readonly descending: boolean }[];

const COLOURS = ["amber", "blue", "green"] as const;
const text = fc
  .string({ unit: fc.constantFrom(..."aAbB'\"%_ +&#/?\\()0.,東京のア"), minLength: 1, maxLength: 6 })
  .filter((found) => found.trim() === found);
const number = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((hundredths) => hundredths / 100),
);
const instant = fc
  .integer({ min: 0, max: 40 })
  .map((hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString().replace(".000Z", "Z"));

export const row: fc.Arbitrary<Row> = fc.record(
  { Title: text, Amount: number, Done: fc.boolean(), At: instant, Colour: fc.constantFrom(...COLOURS) },
  { requiredKeys: ["Title"] },
);

const lower = (value: string): string => value.replace(/[A-Z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
const quoted = (value: string): string => `'${value.split("'").join("''")}'`;

const SIGN = {
  lt: (order: number) => order < 0,
  le: (order: number) => order <= 0,
  gt: (order: number) => order > 0,
  ge: (order: number) => order >= 0,
} as const;
const sign = fc.constantFrom(...(Object.keys(SIGN) as (keyof typeof SIGN)[]));
const equality = fc.constantFrom("eq", "ne");

/** `eq` and `ne` are each other's opposite, empty columns included. */
const equal = (operator: string, holds: boolean): boolean => (operator === "eq" ? holds : !holds);

const simple: fc.Arbitrary<Query> = fc.oneof(
  fc.tuple(equality, text).map(([operator, value]): Query => ({
    filter: `Title ${operator} ${quoted(value)}`,
    meets: ({ Title }) => equal(operator, lower(Title) === lower(value)),
  })),
  fc.tuple(fc.constantFrom("startswith", "substringof"), text).map(([name, value]): Query => ({
    filter: name === "startswith" ? `startswith(Title,${quoted(value)})` : `substringof(${quoted(value)},Title)`,
    meets: ({ Title }) => (name === "startswith" ? lower(Title).indexOf(lower(value)) === 0 : lower(Title).indexOf(lower(value)) >= 0),
  })),
  fc.tuple(equality, number).map(([operator, value]): Query => ({
    filter: `Amount ${operator} ${value}`,
    meets: ({ Amount }) => equal(operator, Amount === value),
  })),
  fc.tuple(sign, number).map(([operator, value]): Query => ({
    filter: `Amount ${operator} ${value}`,
    meets: ({ Amount }) => Amount !== undefined && SIGN[operator](Amount - value),
  })),
  fc.tuple(equality, fc.boolean(), fc.boolean()).map(([operator, value, asNumber]): Query => ({
    filter: `Done ${operator} ${asNumber ? Number(value) : String(value)}`,
    meets: ({ Done = false }) => equal(operator, Done === value),
  })),
  fc
    .tuple(equality, instant)
    .map(([operator, value]): Query => ({ filter: `At ${operator} datetime'${value}'`, meets: ({ At }) => equal(operator, At === value) })),
  fc.tuple(sign, instant).map(([operator, value]): Query => ({
    filter: `At ${operator} datetime'${value}'`,
    meets: ({ At }) => At !== undefined && SIGN[operator](Date.parse(At) - Date.parse(value)),
  })),
  fc.tuple(equality, fc.constantFrom(...COLOURS, "none")).map(([operator, value]): Query => ({
    filter: `Colour ${operator} '${value}'`,
    meets: ({ Colour }) => equal(operator, Colour === value),
  })),
  fc.tuple(equality, fc.constantFrom("Amount", "At", "Colour")).map(([operator, column]): Query => ({
    filter: `${column} ${operator} null`,
    meets: (found) => equal(operator, found[column as "Amount"] === undefined),
  })),
  fc
    .tuple(sign, fc.integer({ min: 0, max: 20 }))
    .map(([operator, value]): Query => ({ filter: `Id ${operator} ${value}`, meets: (_row, id) => SIGN[operator](id - value) })),
);

/** Conditions joined and turned round, bracketed where that changes nothing too. */
export const query: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    simple,
    fc.tuple(tie("query"), tie("query")).map(([left, right]) => ({
      filter: `(${left.filter}) and (${right.filter})`,
      meets: (found: Row, id: number) => left.meets(found, id) && right.meets(found, id),
    })),
    fc.tuple(tie("query"), tie("query")).map(([left, right]) => ({
      filter: `(${left.filter} or ${right.filter})`,
      meets: (found: Row, id: number) => left.meets(found, id) || right.meets(found, id),
    })),
    tie("query").map((inner) => ({ filter: `not (${inner.filter})`, meets: (found: Row, id: number) => !inner.meets(found, id) })),
  ),
})).query;

export const order: fc.Arbitrary<Order> = fc.uniqueArray(
  fc.record({ column: fc.constantFrom("Amount", "Done", "At", "Colour", "Id"), descending: fc.boolean() }),
  { maxLength: 3, selector: ({ column }) => column },
);

type Sortable = string | number | undefined;

const sortable = (found: Row, id: number, column: Order[number]["column"]): Sortable => {
  if (column === "Id") return id;
  return column === "Done" ? Number(found.Done ?? false) : found[column];
};

function difference(left: Sortable, right: Sortable): number {
  if (left === right) return 0;
  if (left === undefined) return -1;
  if (right === undefined) return 1;
  return left < right ? -1 : 1;
}

/** Ids of the rows that meet the condition, in the order: empties first, equals by id; rows are numbered from 1. */
export function answered(rows: readonly Row[], { meets }: Query, ordering: Order): number[] {
  return rows
    .map((found, at) => ({ found, id: at + 1 }))
    .filter(({ found, id }) => meets(found, id))
    .sort((left, right) => {
      for (const { column, descending } of ordering) {
        const found = difference(sortable(left.found, left.id, column), sortable(right.found, right.id, column));
        if (found !== 0) return descending ? -found : found;
      }
      return left.id - right.id;
    })
    .map(({ id }) => id);
}

/** As `$orderby` writes it. */
export const orderText = (ordering: Order): string =>
  ordering.map(({ column, descending }) => `${column}${descending ? " desc" : ""}`).join(",");
