import type { ListingRule } from "../volunteer/listing";
import { storedCount, storedProperty } from "./storedValues";

/** For how many months a confirmation keeps a profile in the directory: usually, and at most; 0: for ever. */
export const CONFIRMED_WITHIN_MONTHS = { usual: 12, most: 36 } as const;

/** What the organisers chose of who is listed, wherever volunteers are shown. */
export type ListingConfiguration = Pick<ListingRule, "confirmedWithinMonths">;

/**
 * Who is listed, by the properties of any web part that shows volunteers.
 *
 * @param stored - the web part's properties as the page stores them: what is absent, malformed or hostile gives way to the default
 */
export function listingConfiguration(stored: unknown): ListingConfiguration {
  const months = storedCount(storedProperty(stored, "confirmedWithinMonths"), 0, CONFIRMED_WITHIN_MONTHS.most);
  return { confirmedWithinMonths: months ?? CONFIRMED_WITHIN_MONTHS.usual };
}
