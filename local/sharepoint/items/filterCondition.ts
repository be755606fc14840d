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
  /** True: the condition is on ids alone, which can be read at any size. */
  readonly byId: boolean;
  /** Present: the database finds the items that may pass. */
  readonly range?: IndexRange;
  test(item: Item): boolean;
}

type Resolve = (path: readonly string[]) => QueryColumn;

/** The column that a comparison or function looks at. */
function namedColumn(condition: Condition): readonly string[] | undefined {
  const [left, right] =
    condition.node === "call" ? condition.operands : condition.node === "compare" ? [condition.left, condition.right] : [];
  return left?.node === "column" ? left.path : right?.node === "column" ? right.path : undefined;
}

const conjuncts = (condition: Condition): readonly Condition[] =>
  condition.node === "and" ? [...conjuncts(condition.left), ...conjuncts(condition.right)] : [condition];

/**
 * The part of a filter that an index can serve. Of an `and` that is what it says of the column that it names first: that column has to be
 * indexed, and no other index helps. Of an `or` both sides need one.
 *
 * @see https://support.microsoft.com/office/use-filtering-to-modify-a-sharepoint-view-3d8efc52-0808-4731-8f9b-3dfaeacea3d4
 * @see https://github.com/SharePoint/PnP-JS-Core/issues/203
 */
function indexedPart(condition: Condition, column: Resolve): Condition | undefined {
  switch (condition.node) {
    case "and": {
      const [first = condition, ...others] = conjuncts(condition);
      const named = namedColumn(first);
      const same =
        named === undefined
          ? []
          : others.filter((other) => indexedPart(other, column) !== undefined && namedColumn(other)?.join("/") === named.join("/"));
      const served = indexedPart(first, column);
      return served && same.reduce<Condition>((left, right) => ({ node: "and", left, right }), served);
    }
    case "or": {
      const [left, right] = [indexedPart(condition.left, column), indexedPart(condition.right, column)];
      return left === undefined || right === undefined ? undefined : { node: "or", left, right };
    }
    case "not":
      return undefined;
    case "compare": {
      const named = namedColumn(condition);
      return condition.operator !== "ne" && named !== undefined && column(named).indexed ? condition : undefined;
    }
    case "call": {
      const named = namedColumn(condition);
      return condition.name === "startswith" && named !== undefined && column(named).indexed ? condition : undefined;
    }
  }
}

/** Whether nothing but ids is compared: then the list is read as far as the page goes, whatever its size. */
function onlyById(condition: Condition): boolean {
  return conjuncts(condition).every((part) => part.node === "compare" && namedColumn(part)?.join("/").toUpperCase() === "ID");
}

const MIRRORED = { eq: "eq", ne: "ne", gt: "lt", ge: "le", lt: "gt", le: "ge" } as const;

/** A comparison as the database's index understands it; undefined for what it would answer otherwise than we. */
function rangeOf(part: Condition, column: Resolve): IndexRange | undefined {
  const [condition] = conjuncts(part);
  if (condition?.node !== "compare") return undefined;
  const { left, right } = condition;
  const [named, given, operator] =
    left.node === "column" ? ([left, right, condition.operator] as const) : ([right, left, MIRRORED[condition.operator]] as const);
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
  const indexed: IndexedPart = {
    byId: onlyById(condition),
    test: part === condition ? test : compileFilter<Item>(part, column, timeZone),
    ...(range === undefined ? {} : { range }),
  };
  return { joins, test, indexed };
}
