/** The address of a link column. */
export interface LinkValue {
  readonly Url: string;
  readonly Description: string;
}

/** A column value at rest: people and lookups as ids, dates as ISO instants without milliseconds. */
export type StoredValue = string | number | boolean | null | readonly string[] | readonly number[] | LinkValue;

/** Column values by internal name; an absent one is empty. */
export type ItemData = Readonly<Record<string, StoredValue>>;

/** The value of a column; names such as `valueOf` and `constructor`, which every object has, are names like any other. */
export function valueIn(data: ItemData, name: string): StoredValue | undefined {
  return Object.hasOwn(data, name) ? data[name] : undefined;
}
