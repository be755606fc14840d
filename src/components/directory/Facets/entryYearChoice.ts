import type { EntryYears } from "../../../domain/directory/facets/facets";
import type { Filters } from "../../../domain/directory/facets/filters";

/** Which end of the range the reader sets. */
export type RangeEnd = "entryFrom" | "entryTo";

/** The filters with one end of the range set, or open. A range that runs backwards is turned round. */
export function withEntryYear(filters: Filters, end: RangeEnd, year: number | undefined): Filters {
  const { entryFrom, entryTo, ...rest } = filters;
  const range = { entryFrom, entryTo, [end]: year };
  const backwards = range.entryFrom !== undefined && range.entryTo !== undefined && range.entryFrom > range.entryTo;
  const [from, to] = backwards ? [range.entryTo, range.entryFrom] : [range.entryFrom, range.entryTo];
  return { ...rest, ...(from === undefined ? {} : { entryFrom: from }), ...(to === undefined ? {} : { entryTo: to }) };
}

/** The years to choose from, latest first; a chosen year that nobody joined in, as from a copied link, is among them. */
export function yearsToChoose({ histogram }: EntryYears, chosen: number | undefined): number[] {
  const years = new Set(histogram.map(({ year }) => year));
  if (chosen !== undefined) years.add(chosen);
  return [...years].sort((a, b) => b - a);
}
