import type { Column } from "./column";
import type { Field, ReadField } from "./field";

/** An empty text is no text. */
function orNone<T>(value: T): T | undefined {
  return value === "" ? undefined : value;
}

/** An item without this value is of no use. */
export function needed<T, C extends Column>(field: Field<T, C>): Field<Exclude<T, undefined>, C>;
export function needed<T>(field: ReadField<T>): ReadField<Exclude<T, undefined>>;
export function needed<T>(field: ReadField<T>): ReadField<Exclude<T, undefined>> {
  return { ...field, needed: true, read: (item) => orNone(field.read(item)) as Exclude<T, undefined> };
}

/** A text that may be missing. */
export function optional<C extends Column>(field: Field<string, C>): Field<string | undefined, C> {
  return { ...field, read: (item) => orNone(field.read(item)) };
}

/** What counts where the item does not say. */
export function orElse<T, C extends Column>(field: Field<T | undefined, C>, usual: T): Field<T, C> {
  return { ...field, read: (item) => field.read(item) ?? usual };
}

/** An item is of use without this value too: to the person who is to fill it in. */
export function notNeeded<T, C extends Column>(field: Field<T, C>): Field<T | undefined, C> {
  return { ...field, needed: false, write: (value) => field.write(value) };
}
