import { normalise } from "./normalise";

/** Keeps fields apart in a haystack: no folded word contains it. */
const FIELD_END = "\n";

/**
 * One searchable text from the fields of a thing; words never match across two fields.
 *
 * @param fold - `normalise`, or one that remembers
 */
export function haystackOf(fields: readonly string[], fold: (text: string) => string = normalise): string {
  return [...new Set(fields.map(fold))].filter((field) => field !== "").join(FIELD_END);
}

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= "0" && character <= "9";

/** A number in a word stands for the whole number in the text: 平成2 does not find 平成25年, and 5年 does not either. */
export function cutsNumber(haystack: string, start: number, end: number): boolean {
  return (isDigit(haystack[start]) && isDigit(haystack[start - 1])) || (isDigit(haystack[end - 1]) && isDigit(haystack[end]));
}

/** Where a word of a query stands at or after `from`; -1 where it does not. */
function find(haystack: string, word: string, from: number): number {
  let start = haystack.indexOf(word, from);
  while (start >= 0 && cutsNumber(haystack, start, start + word.length)) {
    start = haystack.indexOf(word, start + 1);
  }
  return start;
}

/** Whether a word of a query (see `queryWords`) occurs in the haystack. */
export function contains(haystack: string, word: string): boolean {
  return find(haystack, word, 0) >= 0;
}

/** Whether a field of the haystack, or a Latin word in it, begins with a word of a query. */
export function beginsWith(haystack: string, word: string): boolean {
  for (let start = find(haystack, word, 0); start >= 0; start = find(haystack, word, start + 1)) {
    const before = haystack[start - 1] ?? FIELD_END;
    if (before === FIELD_END || before === " ") return true;
  }
  return false;
}
