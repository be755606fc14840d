import { columnBy, tally, whoHave } from "../column";
import { numberIn } from "../parameters";
import type { Facet } from "./facet";

/** A range of years of entry, Gregorian and inclusive; either end may be open. */
export interface EntryYearRange {
  readonly from?: number;
  readonly to?: number;
}

/** Years of entry in the whole directory, and how many people of each year pass the other facets. */
export interface EntryYears {
  /** 0 while nobody is listed. */
  readonly min: number;
  /** 0 while nobody is listed. */
  readonly max: number;
  /** Every year from `min` to `max`. */
  readonly histogram: readonly { readonly year: number; readonly count: number }[];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const column = columnBy(({ volunteer }) => [volunteer.entryYear]);

/** The range between two ends. The wrong way round it would find nobody, and is turned. */
export function yearRange(from: number | undefined, to: number | undefined): EntryYearRange {
  const [first, last] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}

const asksFor = ({ from, to }: EntryYearRange): boolean => from !== undefined || to !== undefined;

/** 入省年. */
export const entryYears: Facet<EntryYearRange, EntryYears> = {
  parameters: ["from", "to"],
  read: ({ one }) => yearRange(numberIn(one("from"), FIRST_YEAR, LAST_YEAR), numberIn(one("to"), FIRST_YEAR, LAST_YEAR)),
  write: ({ from, to }) => [...(from === undefined ? [] : [["from", from] as const]), ...(to === undefined ? [] : [["to", to] as const])],
  count: (range) => (asksFor(range) ? 1 : 0),
  clear: () => ({}),
  passing: ({ from = -Infinity, to = Infinity }, directory) => {
    const years = column(directory);
    return whoHave(
      years,
      [...years.numberOf.keys()].filter((year) => year >= from && year <= to),
    );
  },
  options: (_, directory, counts) => {
    const there = column(directory);
    const years = [...there.numberOf.keys()];
    if (years.length === 0) return { min: 0, max: 0, histogram: [] };
    const people = tally(there, counts);
    const [min, max] = [Math.min(...years), Math.max(...years)];
    return {
      min,
      max,
      histogram: Array.from({ length: max - min + 1 }, (__, index) => ({ year: min + index, count: people.of(min + index) })),
    };
  },
  conditions: (range) => (asksFor(range) ? [{ key: "range", value: { kind: "years", ...range }, without: {} }] : []),
};
