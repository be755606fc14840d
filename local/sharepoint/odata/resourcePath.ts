import { isPlainText } from "../answers/plainText";

/** A value written in a resource path: `'text'`, `guid'…'`, `3`, `true`. */
export type PathValue = string | number | boolean | null;

export interface PathArgument {
  /** Lower case; absent for an argument given by position. */
  readonly name?: string;
  readonly value: PathValue;
}

/** One step of a resource path: `getByTitle('News')` is `getbytitle` with one argument. */
export interface PathStep {
  /** As it was sent. */
  readonly text: string;
  /** Lower case: SharePoint matches names without regard to case. */
  readonly name: string;
  readonly parameters: readonly PathArgument[];
}

/** The path is not a SharePoint resource path. */
export class PathSyntaxError extends Error {}

/** Splits at `separator`, but not inside quotes or parentheses. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (quoted || depth !== 0) throw new PathSyntaxError(`The path '${text}' has an unclosed quote or parenthesis.`);
  parts.push(text.slice(start));
  return parts;
}

function literal(text: string, aliases: URLSearchParams): PathValue {
  if (!isPlainText(text)) throw new PathSyntaxError("A value of the path holds a control character, which no name has: leave it out.");
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/iu.exec(text);
  if (quoted !== null) return loginAlias((quoted[1] ?? "").replaceAll("''", "'"), aliases);
  if (text.startsWith("@")) {
    const value = aliases.get(text);
    if (value === null) throw new PathSyntaxError(`The parameter '${text}' has no value in the query.`);
    return literal(value, aliases);
  }
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  if (/^(?:true|false)$/iu.test(text)) return text.toLowerCase() === "true";
  if (/^null$/iu.test(text)) return null;
  if (/^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/iu.test(text)) return text;
  throw new PathSyntaxError(`'${text}' is not a value of a resource path.`);
}

/** `'!@v::text'` is how clients mark a literal that may move into the query; unmoved, the text is what counts. */
function loginAlias(text: string, aliases: URLSearchParams): PathValue {
  const marked = /^!(@[^:]+)::([\s\S]*)$/u.exec(text);
  if (marked === null) return text;
  return aliases.has(marked[1] ?? "") ? literal(marked[1] ?? "", aliases) : (marked[2] ?? "");
}

function argument(text: string, aliases: URLSearchParams): PathArgument {
  const named = /^\s*([A-Za-z]\w*)\s*=\s*([\s\S]+)$/u.exec(text);
  if (named === null) return { value: literal(text.trim(), aliases) };
  return { name: (named[1] ?? "").toLowerCase(), value: literal((named[2] ?? "").trim(), aliases) };
}

function step(text: string, aliases: URLSearchParams): PathStep {
  const call = /^([^()]+)(?:\(([\s\S]*)\))?$/u.exec(text);
  if (call === null) throw new PathSyntaxError(`'${text}' is not a step of a resource path.`);
  const inside = (call[2] ?? "").trim();
  return {
    text,
    name: (call[1] ?? "").toLowerCase(),
    parameters: inside === "" ? [] : splitOutside(inside, ",").map((part) => argument(part, aliases)),
  };
}

/**
 * Reads the decoded path after `_api/`.
 *
 * @param query - the query of the request: `@alias` values stand there
 * @throws PathSyntaxError
 */
export function parseResourcePath(path: string, query: URLSearchParams): PathStep[] {
  if (!isPlainText(path)) throw new PathSyntaxError("The path holds a control character, which no name has: leave it out.");
  return splitOutside(path, "/")
    .filter((part) => part !== "")
    .map((part) => step(part, query));
}
