import type { LocalizedText } from "../../../domain/text";
import type { Column } from "../fields/column";
import type { ColumnsOf, Field, Fields } from "../fields/field";

interface Named {
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly required?: boolean;
}

interface Indexable extends Named {
  /** At most 20 per list. */
  readonly indexed?: boolean;
}

interface NotIndexable extends Named {
  readonly indexed?: never;
}

interface Unique extends Indexable {
  /** Enforced by SharePoint, needs the index. */
  readonly unique?: boolean;
}

/** How a column is called and made. Columns with several values have no index either. */
interface Makings {
  readonly text: Unique;
  readonly note: NotIndexable & { readonly lines?: number };
  readonly number: Indexable;
  readonly choice: Indexable & { readonly defaultChoice?: string };
  readonly person: Unique;
  readonly lookup: Indexable;
  readonly boolean: Indexable & { readonly default?: boolean };
  readonly date: Indexable;
  readonly url: NotIndexable;
}

/** A column as the product declares it; its schema is generated from this. */
export type FieldModel = { [T in Column["type"]]: Column<string, T> & Makings[T] }[Column["type"]];

/** Every column but the one that SharePoint makes in each list. */
type Made<F extends Fields> = Exclude<ColumnsOf<F>, { readonly name: "Title" }>;

/**
 * Joins what the columns of some fields are on the wire with how they are called and made; forgetting one does not compile.
 *
 * @param makings - by the name of the column, in the order in which the columns are made
 */
export function fieldModels<F extends Fields>(
  fields: F,
  makings: { readonly [C in Made<F> as C["name"]]: Makings[C["type"]] },
): readonly FieldModel[] {
  const columns = new Map(
    Object.values(fields)
      .flatMap((field) => ("columns" in field ? (field as Field<unknown>).columns : []))
      .map((column) => [column.name, column]),
  );
  return Object.entries(makings).map(([name, making]) => ({ ...columns.get(name), ...(making as Named) }) as FieldModel);
}
