import { compileFilter } from "../odata/filterEvaluation";
import type { Condition } from "../odata/filterGrammar";
import type { IndexRange, Item } from "../store/items";
import type { QueryColumn } from "./queryColumn";

/** A condition on the items of a list, in whichever language it was written. */
export interface ItemCondition {
  /** Person and lookup columns that it joins. */
  readonly joins: ReadonlySet<string>;
  /** The part that an index can serve; undefined when every item would have to be read. */
  readonly indexed?: IndexedPart;
  test(item: Item): boolean;
}

export interface IndexedPart {
  /** True: it cuts the list by the ids, which can be read at any size. */
  readonly byId: boolean;
  /** Present: the database finds the items that may pass. */
  readonly range?: IndexRange;
  test(item: Item): boolean;
}

type Resolve = (path: readonly string[]) => QueryColumn;

/** The part of a filter that an index can serve. */
function indexedPart(condition: Condition, column: Resolve): Condition | undefined {
  switch (condition.node) {
    case "and":
      return indexedPart(condition.left, column) ?? indexedPart(condition.right, column);
    case "or":
      return indexedPart(condition.left, column) !== undefined && indexedPart(condition.right, column) !== undefined ? condition : undefined;
    case "not":
      return undefined;
    case "compare": {
      const named = condition.left.node === "column" ? condition.left : condition.right;
      return condition.operator !== "ne" && named.node === "column" && column(named.path).indexed ? condition : undefined;
    }
    case "call": {
      const [named] = condition.operands;
      return condition.name === "startswith" && named?.node === "column" && column(named.path).indexed ? condition : undefined;
    }
  }
}

function onlyById(condition: Condition): boolean {
  if (condition.node !== "compare") return false;
  const named = condition.left.node === "column" ? condition.left : condition.right;
  return named.node === "column" && named.path.length === 1 && named.path[0]?.toUpperCase() === "ID";
}

const MIRRORED = { eq: "eq", ne: "ne", gt: "lt", ge: "le", lt: "gt", le: "ge" } as const;

/** A comparison as the database's index understands it; undefined for what it would answer otherwise than we. */
function rangeOf(condition: Condition, column: Resolve): IndexRange | undefined {
  if (condition.node !== "compare") return undefined;
  const { left, right } = condition;
  const [named, given, operator] = left.node === "column" ? [left, right, condition.operator] as const : [right, left, MIRRORED[condition.operator]] as const;
  if (named.node !== "column" || given.node !== "literal" || operator === "ne") return undefined;
  const { searchable, name } = column(named.path);
  return searchable === true && given.literal.kind === "number" ? { column: name, operator, value: given.literal.value } : undefined;
}

/**
 * @param column - finds the columns that the condition names
 * @param timeZone - in which it speaks of days and hours
 * @throws SharePointError 400 for columns and values that do not go together
 */
export function itemCondition(condition: Condition, column: Resolve, timeZone: string): ItemCondition {
  const joins = new Set<string>();
  const counted: Resolve = (path) => {
    const found = column(path);
    if (found.joins !== undefined) joins.add(found.joins);
    return found;
  };
  const test = compileFilter<Item>(condition, counted, timeZone);
  const part = indexedPart(condition, column);
  if (part === undefined) return { joins, test };
  const range = rangeOf(part, column);
  const indexed: IndexedPart = { byId: onlyById(part), test: part === condition ? test : compileFilter<Item>(part, column, timeZone), ...(range === undefined ? {} : { range }) };
  return { joins, test, indexed };
}
