import type { Column } from "./column";
import { asItem } from "./itemValues";
import type { Item } from "./itemValues";

/** A value of an item that is read and never written: SharePoint's own, or what it tells of the person that a column names. */
export interface ReadField<T> {
  /** Names to ask for with `$select`; those that lead into another entity (`Person/Name`) need that one expanded. */
  readonly asked: readonly string[];
  /** Without this value an item is of no use. */
  readonly needed?: boolean;
  /** @returns undefined when the item does not hold it, or holds something else */
  read(item: Item): T;
}

/** A value of an item together with the columns that hold it. */
export interface Field<T, C extends Column = Column> extends ReadField<T> {
  readonly columns: readonly C[];
  /** @param value - undefined empties the columns */
  write(value: T | undefined): Item;
}

/** What a list holds of each item, by the names that the product gives to it. */
export type Fields = Readonly<Record<string, ReadField<unknown>>>;

type Read<F> = F extends ReadField<infer T> ? T : never;
type Written<F> = F extends { write(value: infer T): Item } ? T : never;
type Absent<F> = { [P in keyof F]: undefined extends Read<F[P]> ? P : never }[keyof F];

/** An item once it has been read: values that may be missing are properties that may be missing. */
export type ItemOf<F extends Fields> = F extends unknown
  ? { readonly [P in Exclude<keyof F, Absent<F>>]: Read<F[P]> } & { readonly [P in Absent<F>]?: Exclude<Read<F[P]>, undefined> }
  : never;

/** What can be written of an item. */
export type WrittenItem<F extends Fields> = {
  readonly [P in keyof F as F[P] extends { write(value: never): Item } ? P : never]?: Written<F[P]>;
};

/** Every column in which the fields are kept. */
export type ColumnsOf<F extends Fields> = {
  [P in keyof F]: F[P] extends { readonly columns: readonly (infer C extends Column)[] } ? C : never;
}[keyof F];

/** The names to ask for with `$select`, in the order of the fields. */
export function selectOf(fields: Fields): string[] {
  return Object.values(fields).flatMap(({ asked }) => asked);
}

/** The entities to ask for with `$expand`, so that names such as `Person/Name` lead somewhere. */
export function expandOf(asked: readonly string[]): string[] {
  return [...new Set(asked.flatMap((name) => name.split("/").slice(0, -1)))];
}

/**
 * The values of an item. It may be any value at all: people edit lists by hand, scripts and imports write to them too.
 *
 * @returns undefined when it is no item, or lacks a value without which it is of no use
 */
export function readItem<F extends Fields>(fields: F, value: unknown): ItemOf<F> | undefined {
  const item = asItem(value);
  if (item === undefined) return undefined;
  const values: Record<string, unknown> = {};
  for (const name in fields) {
    const field = fields[name] as ReadField<unknown>;
    const read = field.read(item);
    if (read !== undefined) values[name] = read;
    else if (field.needed === true) return undefined;
  }
  return values as ItemOf<F>;
}

/** The body of a request that writes these values and leaves all others as they are. */
export function writeItem<F extends Fields>(fields: F, values: WrittenItem<F>): Item {
  const written = Object.entries(values).map(([name, value]) => (fields[name] as Field<unknown>).write(value));
  return Object.assign({}, ...written) as Item;
}
