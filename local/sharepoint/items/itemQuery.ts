import { invalidQuery, listThreshold, lookupThreshold } from "../answers/errors";
import { compileFilter, fold, type Comparable } from "../odata/filterEvaluation";
import { type Condition, FilterSyntaxError, parseFilter } from "../odata/filterGrammar";
import { OrderSyntaxError, parseOrderBy } from "../odata/orderBy";
import type { SkipToken } from "../odata/skipToken";
import { seenBy, type Viewer } from "../security/visibility";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { queryColumn, type QueryColumn } from "./queryColumn";

/** Items above which a query needs an index, and items a page can hold. */
export const LIST_VIEW_THRESHOLD = 5000;
const JOIN_LIMIT = 12;

export interface ItemQuery {
  readonly filter?: string;
  readonly orderBy?: string;
  readonly top: number;
  readonly after?: SkipToken;
  /** Columns that the selection joins. */
  readonly joins: ReadonlySet<string>;
}

export interface ItemPage {
  readonly items: readonly Item[];
  /** Present when there is more. */
  readonly next?: SkipToken;
}

type Key = string | number | boolean | null;
interface OrderColumn { readonly column: QueryColumn; readonly descending: boolean }

function syntax<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FilterSyntaxError || error instanceof OrderSyntaxError) throw invalidQuery(error.message);
    throw error;
  }
}

/** The part of a filter that an index can serve; undefined when it would have to read every item. */
function indexedPart(condition: Condition, column: (path: readonly string[]) => QueryColumn): Condition | undefined {
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

const keyOf = (value: Comparable): Key => (typeof value === "object" && value !== null ? value.join(";#") : value);

/** Orders one person's view of a list and cuts pages from it. */
class ItemReader {
  private readonly column = (path: readonly string[]): QueryColumn => queryColumn(this.site, this.list, path);
  private readonly joined: Set<string>;
  private readonly collator: Intl.Collator;

  constructor(
    private readonly site: Site,
    private readonly list: List,
    private readonly viewer: Viewer,
    joins: ReadonlySet<string>,
  ) {
    this.joined = new Set(joins);
    this.collator = new Intl.Collator(site.web.language === 1041 ? "ja" : "en", { sensitivity: "accent" });
  }

  public page({ filter, orderBy, top, after }: ItemQuery): ItemPage {
    const condition = filter === undefined ? undefined : syntax(() => parseFilter(filter));
    const order = this.order(orderBy);
    const test = condition === undefined ? undefined : compileFilter(condition, (path) => this.counted(this.column(path)), this.site.web.timeZone);
    if (this.joined.size > JOIN_LIMIT) throw lookupThreshold();
    if (this.list.itemCount > LIST_VIEW_THRESHOLD) this.checkThreshold(condition, order);
    const byId = order.length === 0;
    const seen = this.seen(byId ? after?.id ?? 0 : 0, test);
    return byId ? this.streamed(seen, top) : this.sorted([...seen], order, top, after);
  }

  private *seen(afterId: number, test: ((item: Item) => boolean) | undefined): Generator<Item> {
    for (const stored of this.site.items.after(this.list.key, afterId)) {
      const item = seenBy(this.viewer, this.list, stored);
      if (item !== undefined && (test === undefined || test(item))) yield item;
    }
  }

  private streamed(seen: Iterable<Item>, top: number): ItemPage {
    const items: Item[] = [];
    for (const item of seen) {
      if (items.length === top) return { items, next: { id: items[top - 1]?.id ?? 0, values: new Map() } };
      items.push(item);
    }
    return { items };
  }

  private sorted(found: readonly Item[], order: readonly OrderColumn[], top: number, after: SkipToken | undefined): ItemPage {
    const keyed = found.map((item) => ({ item, keys: order.map(({ column }) => keyOf(column.read(item))) }));
    const compare = (left: readonly Key[], leftId: number, right: readonly Key[], rightId: number): number => {
      for (const [at, { descending }] of order.entries()) {
        const difference = this.compareKeys(left[at] ?? null, right[at] ?? null);
        if (difference !== 0) return descending ? -difference : difference;
      }
      return leftId - rightId;
    };
    keyed.sort((left, right) => compare(left.keys, left.item.id, right.keys, right.item.id));
    const start = after === undefined ? 0 : this.startAfter(keyed, order, after, compare);
    const items = keyed.slice(start, start + top).map(({ item }) => item);
    const last = keyed[start + top - 1];
    if (last === undefined || start + top >= keyed.length) return { items };
    const values = new Map(order.map(({ column }, at) => [column.name, String(last.keys[at] ?? "")] as const).filter(([name]) => name !== "ID"));
    return { items, next: { id: last.item.id, values } };
  }

  private startAfter(
    keyed: readonly { readonly item: Item; readonly keys: readonly Key[] }[], order: readonly OrderColumn[], after: SkipToken,
    compare: (left: readonly Key[], leftId: number, right: readonly Key[], rightId: number) => number,
  ): number {
    const keys = order.map(({ column }) => (column.name === "ID" ? after.id : tokenKey(column, after.values.get(column.name) ?? "")));
    const start = keyed.findIndex((each) => compare(each.keys, each.item.id, keys, after.id) > 0);
    return start === -1 ? keyed.length : start;
  }

  private compareKeys(left: Key, right: Key): number {
    if (left === right) return 0;
    if (left === null) return -1;
    if (right === null) return 1;
    if (typeof left === "string" && typeof right === "string") return this.collator.compare(left, right) || (fold(left) < fold(right) ? -1 : Number(fold(left) > fold(right)));
    return left < right ? -1 : 1;
  }

  /** Ordering by the id alone is how lists are read anyway. */
  private order(orderBy: string | undefined): OrderColumn[] {
    const order = orderBy === undefined ? [] : syntax(() => parseOrderBy(orderBy)).map(({ path, descending }) => ({ column: this.counted(this.column(path)), descending }));
    const [first] = order;
    return first?.column.name === "ID" && !first.descending ? [] : order;
  }

  private counted(column: QueryColumn): QueryColumn {
    if (column.joins !== undefined) this.joined.add(column.joins);
    return column;
  }

  /** Past the threshold a filter needs an index that leaves few enough items, and an order without filter needs one on its first column. */
  private checkThreshold(condition: Condition | undefined, order: readonly OrderColumn[]): void {
    const part = condition && indexedPart(condition, this.column);
    const [first] = order;
    if (condition === undefined ? first !== undefined && !first.column.indexed : part === undefined) throw listThreshold();
    if (part === undefined || onlyById(part)) return;
    const matches = compileFilter(part, this.column, this.site.web.timeZone);
    let count = 0;
    for (const item of this.site.items.after(this.list.key, 0)) {
      if (matches(item) && ++count > LIST_VIEW_THRESHOLD) throw listThreshold();
    }
  }
}

function onlyById(condition: Condition): boolean {
  if (condition.node !== "compare") return false;
  const named = condition.left.node === "column" ? condition.left : condition.right;
  return named.node === "column" && named.path.length === 1 && named.path[0]?.toUpperCase() === "ID";
}

function tokenKey({ kind }: QueryColumn, text: string): Key {
  if (text === "") return null;
  if (kind === "number") return Number(text);
  return kind === "boolean" ? text === "true" : text;
}

/**
 * One page of the items a person sees.
 *
 * @throws SharePointError 400 for what the query language does not have, 500 past the thresholds
 * @see https://learn.microsoft.com/office365/servicedescriptions/sharepoint-online-service-description/sharepoint-online-limits
 */
export function queryItems(site: Site, list: List, viewer: Viewer, query: ItemQuery): ItemPage {
  return new ItemReader(site, list, viewer, query.joins).page(query);
}
