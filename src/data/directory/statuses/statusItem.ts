import type { Status } from "../../../domain/volunteer/status";
import { readItem, selectOf } from "../../model/fields/field";
import { STATUS_FIELDS } from "../../model/lists/statusFields";

/** The name is for people who look at the list. */
const { name: _, ...READ } = STATUS_FIELDS;

export const STATUS_COLUMNS: readonly string[] = selectOf(READ);

/** How many are read first, the newest: few, because answers to batches travel uncompressed. */
export const FIRST_STATUSES = 50;

/**
 * The status which an item of the list describes.
 *
 * @returns undefined when it is about no profile: whoever withdrew has left theirs behind
 */
export function toStatus(value: unknown): Status | undefined {
  return readItem(READ, value);
}
