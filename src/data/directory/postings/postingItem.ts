import type { Posting } from "../../../domain/posting/posting";
import { readItem, selectOf } from "../../model/fields/field";
import { POSTING_FIELDS } from "../../model/lists/postingFields";

export const POSTING_COLUMNS: readonly string[] = selectOf(POSTING_FIELDS);

/**
 * The posting which an item of the list describes.
 *
 * @param today - `2026-11-22`; decides whether the posting still (or already) exists
 * @returns undefined when code, name, kind or region is missing or unknown
 */
export function toPosting(value: unknown, today: string): Posting | undefined {
  const item = readItem(POSTING_FIELDS, value);
  if (item === undefined) return undefined;
  const { validFrom = today, validTo = today, sort = item.id, ...posting } = item;
  return { ...posting, sort, current: validFrom <= today && today <= validTo };
}
