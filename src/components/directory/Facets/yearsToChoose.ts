import type { EntryYears } from "../../../domain/directory/facets/entryYears";

/** The years to choose from, latest first; a chosen year that nobody joined in, as from a copied link, is among them. */
export function yearsToChoose({ histogram }: EntryYears, chosen: number | undefined): number[] {
  const years = new Set(histogram.map(({ year }) => year));
  if (chosen !== undefined) years.add(chosen);
  return [...years].sort((a, b) => b - a);
}
