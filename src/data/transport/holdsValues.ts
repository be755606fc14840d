import { day, paragraphs } from "../model/fields/itemValues";
import type { Item } from "../model/fields/itemValues";

const LONGEST_TEXT = 100_000;

/**
 * A value in a form that is the same however SharePoint sends it back: no text is null, several values come in an order of its own, line ends
 * change, and a day comes back as midnight of the site.
 */
function comparable(value: unknown): unknown {
  if (value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(comparable).map(String).sort();
  return day(value) ?? (typeof value === "string" ? paragraphs(value, LONGEST_TEXT) : value);
}

/** Whether an item holds all values that were to be written. */
export function holdsValues(item: Item, written: Item): boolean {
  return Object.entries(written).every(([name, value]) => JSON.stringify(comparable(item[name])) === JSON.stringify(comparable(value)));
}
