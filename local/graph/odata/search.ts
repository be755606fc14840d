import { badRequest, NotBuilt } from "../wire/graphError";

/** A part of a `$search`: `"displayName:hana"`. */
interface Clause {
  readonly property: string;
  readonly text: string;
}

/** Whether a thing is found, by how its properties are read. */
type Finds = (read: (property: string) => unknown) => boolean;

/** Texts that Graph compares word by word; all others are compared from their beginning. */
const BY_WORD = new Set(["displayName", "description"]);
const WORD = /\p{L}+|\p{N}+/gu;
/** A clause in its quotes, where a quote and a backslash have a backslash before them; an operator; a parenthesis. */
const TOKEN = /\s*(?:"((?:[^"\\]|\\["\\])*)"|(AND|OR)(?![\w"])|([()]))\s*/uy;
const CLAUSE = /^(\w+):(.*)$/su;
/** More than any search needs; the reader goes one call deeper for each. */
const MOST_PARENTHESES = 50;

function holds({ property, text }: Clause, value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (!BY_WORD.has(property)) return value.toLowerCase().startsWith(text);
  const words = value.toLowerCase().match(WORD) ?? [];
  const wanted = text.match(WORD) ?? [text];
  return wanted.every((each) => words.some((word) => word.startsWith(each)));
}

/** What of the search was read: a clause without its quotes, or a mark. */
type Token = { readonly is: "clause"; readonly text: string } | { readonly is: "mark"; readonly text: string };

const syntaxError = (at: string): Error =>
  badRequest(
    `Syntax error in $search at ${at.trim() === "" ? "its end" : at.trim()}: clauses are written "property:text" and joined by AND and OR.`,
  );

function tokensOf(search: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < search.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(search);
    if (found === null) throw syntaxError(search.slice(at));
    const [, clause, operator, parenthesis] = found;
    tokens.push(
      clause === undefined
        ? { is: "mark", text: operator ?? parenthesis ?? "" }
        : { is: "clause", text: clause.replace(/\\(["\\])/gu, "$1") },
    );
  }
  return tokens;
}

class SearchReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly searchable: readonly string[],
  ) {}

  public search(): Finds {
    const found = this.either(0);
    const left = this.tokens[this.at];
    if (left !== undefined) throw syntaxError(left.text);
    return found;
  }

  private either(depth: number): Finds {
    const parts = [this.all(depth)];
    while (this.takes("OR")) parts.push(this.all(depth));
    return (read) => parts.some((part) => part(read));
  }

  private all(depth: number): Finds {
    const parts = [this.part(depth)];
    while (this.takes("AND")) parts.push(this.part(depth));
    return (read) => parts.every((part) => part(read));
  }

  private part(depth: number): Finds {
    if (!this.takes("(")) return this.clause();
    if (depth === MOST_PARENTHESES) throw badRequest(`The parentheses of $search are nested more than ${MOST_PARENTHESES} deep.`);
    const inner = this.either(depth + 1);
    if (!this.takes(")")) throw syntaxError(this.tokens[this.at]?.text ?? "");
    return inner;
  }

  private clause(): Finds {
    const token = this.tokens[this.at++];
    const [, property, text] = CLAUSE.exec(token?.is === "clause" ? token.text : "") ?? [];
    if (property === undefined || text === undefined || text.trim() === "") throw syntaxError(token?.text ?? "");
    if (!this.searchable.includes(property)) throw new NotBuilt(`?$search on ${property}`);
    const clause: Clause = { property, text: text.trim().toLowerCase() };
    return (read) => holds(clause, read(property));
  }

  private takes(mark: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.is === "mark" && token.text === mark;
    if (found) this.at++;
    return found;
  }
}

/**
 * Reads a `$search` of the directory: clauses in quotes, joined by `AND` and `OR`, of which `AND` binds tighter, and by parentheses. A quote or
 * a backslash within a clause has a backslash before it.
 *
 * @returns whether a thing is found, by how its properties are read
 * @throws GraphError 400 for what is no search
 * @throws NotBuilt for a property other than the searchable ones
 * @see https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
 */
export function parseSearch(search: string, searchable: readonly string[]): Finds {
  return new SearchReader(tokensOf(search), searchable).search();
}
