import { normalise } from "./normalise";

/** Keeps fields apart in a haystack: no folded word contains it. */
export const FIELD_END = "\n";

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

const isLatin = (character: string | undefined): boolean => character !== undefined && character >= "a" && character <= "z";

/** Latin words are found from their beginning on: ny does not find Shenyang. */
export function cutsLatin(first: string | undefined, before: string | undefined): boolean {
  return isLatin(first) && isLatin(before);
}

/** Where a word of a query (see `queryWords`) stands in the haystack, at or after `from`; -1 where it does not. */
export function indexOfWord(haystack: string, word: string, from = 0): number {
  let start = haystack.indexOf(word, from);
  while (start >= 0 && (cutsNumber(haystack, start, start + word.length) || cutsLatin(haystack[start], haystack[start - 1]))) {
    start = haystack.indexOf(word, start + 1);
  }
  return start;
}

/** Whether a word of a query occurs in the haystack. */
export function contains(haystack: string, word: string): boolean {
  return indexOfWord(haystack, word) >= 0;
}

/** Whether a field of the haystack, or a Latin word in it, begins at a place. */
export function beginsAt(haystack: string, start: number): boolean {
  const before = haystack[start - 1] ?? FIELD_END;
  return before === FIELD_END || before === " ";
}
