import { memoizePerObject } from "../lazy";
import type { Directory, DirectoryEntry } from "./directory";

/** How many people each value of a facet would show. */
export interface Counts<T> {
  /** 0 for a value that nobody has. */
  of(value: T): number;
}

/**
 * What every entry has of one facet, as numbers in two flat arrays: counting goes through all of them for each key
 * that the reader presses, and looks up no text on the way.
 */
export interface Column<T> {
  readonly numberOf: ReadonlyMap<T, number>;
  /** Where the numbers of each entry begin in `numbers`; one more than there are entries. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Reads one facet of all entries; a value that an entry has twice counts once. */
export function columnOf<T>(entries: readonly DirectoryEntry[], valuesOf: (entry: DirectoryEntry) => readonly T[]): Column<T> {
  const numberOf = new Map<T, number>();
  const starts = new Uint32Array(entries.length + 1);
  const numbers: number[] = [];
  entries.forEach((entry, index) => {
    const start = numbers.length;
    for (const value of valuesOf(entry)) {
      const number = numberOf.get(value) ?? numberOf.size;
      numberOf.set(value, number);
      if (!numbers.includes(number, start)) numbers.push(number);
    }
    starts[index + 1] = numbers.length;
  });
  return { numberOf, starts, numbers: Uint32Array.from(numbers) };
}

/** Reads a column of a directory when it is first needed; see {@link columnOf}. */
export function columnBy<T>(valuesOf: (entry: DirectoryEntry) => readonly T[]): (directory: Directory) => Column<T> {
  return memoizePerObject(({ entries }: Directory) => columnOf(entries, valuesOf));
}

/** The entries that have one of the values. */
export function whoHave<T>({ numberOf, starts, numbers }: Column<T>, values: readonly T[]): Uint8Array {
  const wanted = new Uint8Array(numberOf.size);
  for (const value of values) {
    const number = numberOf.get(value);
    if (number !== undefined) wanted[number] = 1;
  }
  const have = new Uint8Array(starts.length - 1);
  for (let entry = 0; entry < have.length; entry++) {
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at++) {
      if (wanted[numbers[at] ?? 0] === 1) have[entry] = 1;
    }
  }
  return have;
}

/** Counts the people of each value among the entries that count. */
export function tally<T>({ numberOf, starts, numbers }: Column<T>, counts: (entry: number) => boolean): Counts<T> {
  const people = new Uint32Array(numberOf.size);
  for (let entry = 0; entry < starts.length - 1; entry++) {
    if (!counts(entry)) continue;
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at++) people[numbers[at] ?? 0] += 1;
  }
  return { of: (value) => people[numberOf.get(value) ?? -1] ?? 0 };
}
