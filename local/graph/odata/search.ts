import { badRequest, NotBuilt } from "../graphError";

/** A part of a `$search`: `"displayName:hana"`. */
interface Clause {
  readonly property: string;
  readonly text: string;
}

/** Texts that Graph compares word by word; all others are compared from their beginning. */
const BY_WORD = new Set(["displayName", "description"]);
const WORD = /\p{L}+|\p{N}+/gu;
const CLAUSE = /^"(?<property>\w+):(?<text>[^"]*)"$/u;

function clauseOf(text: string, searchable: readonly string[]): Clause {
  const { property, text: wanted } = CLAUSE.exec(text.trim())?.groups ?? {};
  if (property === undefined || wanted === undefined || wanted.trim() === "") throw badRequest(`Syntax error in $search at ${text.trim()}: clauses are written "property:text".`);
  if (!searchable.includes(property)) throw new NotBuilt(`?$search on ${property}`);
  return { property, text: wanted.trim().toLowerCase() };
}

function holds({ property, text }: Clause, value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (!BY_WORD.has(property)) return value.toLowerCase().startsWith(text);
  const words = value.toLowerCase().match(WORD) ?? [];
  const wanted = text.match(WORD) ?? [text];
  return wanted.every((each) => words.some((word) => word.startsWith(each)));
}

/**
 * Reads a `$search` of the directory: clauses joined by `AND` and `OR`, of which `AND` binds tighter.
 *
 * @returns whether a thing is found, by how its properties are read
 * @throws GraphError 400 for what is no search
 * @throws NotBuilt for a property other than the searchable ones
 * @see https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
 */
export function parseSearch(search: string, searchable: readonly string[]): (read: (property: string) => unknown) => boolean {
  const alternatives = search.split(/\s+OR\s+/u).map((part) => part.split(/\s+AND\s+/u).map((clause) => clauseOf(clause, searchable)));
  return (read) => alternatives.some((clauses) => clauses.every((clause) => holds(clause, read(clause.property))));
}
