import { badRequest } from "../wire/graphError";

/** A literal of a `$filter`. */
export type Value = string | boolean | number | null;

export type Token = { readonly is: "value"; readonly value: Value } | { readonly is: "word" | "mark"; readonly text: string };

/** Each level of a condition is one call deeper, so there must be an end. */
const MOST_TOKENS = 500;
const TOKEN = /\s*(?:'(?<text>(?:[^']|'')*)'|(?<number>-?\d+(?:\.\d+)?)(?![\w-])|(?<word>\w[\w/.-]*)|(?<mark>[(),:]))\s*/uy;
const CONSTANTS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** The refusal of a filter, and what is wrong with it. */
export const invalid = (why: string): Error => badRequest(`Invalid filter clause: ${why}.`);

function tokenOf({ text, number, word, mark }: Readonly<Record<string, string | undefined>>): Token {
  if (text !== undefined) return { is: "value", value: text.replaceAll("''", "'") };
  if (number !== undefined) return { is: "value", value: Number(number) };
  if (mark !== undefined) return { is: "mark", text: mark };
  const constant = CONSTANTS.get(word ?? "");
  return constant === undefined ? { is: "word", text: word ?? "" } : { is: "value", value: constant };
}

/** The words, values and marks of a filter. @throws GraphError 400 for a character that begins none of them, and for a filter without end */
export function tokensOf(filter: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < filter.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(filter)?.groups;
    if (groups === undefined) throw invalid(`nothing is known that begins at position ${at}`);
    if (tokens.push(tokenOf(groups)) > MOST_TOKENS) throw invalid("it is too long");
  }
  return tokens;
}
