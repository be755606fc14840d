/** The text is no formula. */
export class FormulaSyntaxError extends Error {}

/** A piece of a formula, with its place in the text. */
export interface Token {
  readonly is: "number" | "text" | "column" | "word" | "mark";
  /** Without quotes and brackets. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`"(?<text>(?:[^"]|"")*)"`,
    String.raw`\[(?<column>[^\[\]]+)\]`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<mark><>|<=|>=|[=<>+\-*/^&%(),])`,
  ].join("|"),
  "uy",
);

/**
 * The pieces of a formula, without the equals sign that it begins with.
 *
 * @throws FormulaSyntaxError for a character that no formula has
 */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let start = /^\s*=/u.exec(formula)?.[0].length ?? 0;
  while (start < formula.length) {
    TOKEN.lastIndex = start;
    const found = TOKEN.exec(formula);
    if (found === null) throw new FormulaSyntaxError(`'${formula.slice(start, start + 20)}' is no part of a formula.`);
    const end = TOKEN.lastIndex;
    const [kind, text] = Object.entries(found.groups ?? {}).find(([, piece]) => piece !== undefined) ?? [];
    if (kind !== undefined && text !== undefined)
      tokens.push({ is: kind as Token["is"], text: kind === "text" ? text.replaceAll('""', '"') : text, start, end });
    start = end;
  }
  return tokens;
}
