/** How many people each value of a facet would show. */
export interface Counts<T> {
  /** 0 for a value that nobody has. */
  of(value: T): number;
}

/** Counts people by the values they have. */
export class Tally<T> implements Counts<T> {
  /** One look-up per count: this loop runs a hundred thousand times for each change of a filter. */
  private readonly counters = new Map<T, { count: number }>();

  /** Counts one person once for each different value. */
  public add(values: readonly T[]): void {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index) return;
      const counter = this.counters.get(value);
      if (counter === undefined) this.counters.set(value, { count: 1 });
      else counter.count += 1;
    });
  }

  public of(value: T): number {
    return this.counters.get(value)?.count ?? 0;
  }
}
