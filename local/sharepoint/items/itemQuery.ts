import { invalidQuery, listThreshold, lookupThreshold } from "../answers/errors";
import { fold } from "../odata/filterEvaluation";
import type { Comparable } from "../odata/filterEvaluation";
import { FilterSyntaxError, parseFilter } from "../odata/filterGrammar";
import { OrderSyntaxError, parseOrderBy } from "../odata/orderBy";
import type { SkipToken } from "../odata/skipToken";
import { seenBy } from "../security/visibility";
import type { Viewer } from "../security/visibility";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { itemCondition } from "./filterCondition";
import type { IndexedPart, ItemCondition } from "./filterCondition";
import { queryColumn } from "./queryColumn";
import type { QueryColumn } from "./queryColumn";

/** Items above which a query needs an index, and items a page can hold. */
export const LIST_VIEW_THRESHOLD = 5000;
const JOIN_LIMIT = 12;

/** What part of a list is asked for, whatever it is looked for by. */
interface Cut {
  /** Most items of the page. */
  readonly top: number;
  readonly after?: SkipToken;
  /** Columns that the selection joins. */
  readonly joins: ReadonlySet<string>;
}

/** A query in OData's language. */
export interface ItemQuery extends Cut {
  readonly filter?: string;
  readonly orderBy?: string;
}

/** A query whose columns are found already. */
export interface ItemRequest extends Cut {
  /** Where in the list items are looked for: all folders when it is absent. */
  readonly within?: (item: Item) => boolean;
  readonly condition?: ItemCondition;
  readonly order: readonly OrderColumn[];
}

export interface OrderColumn {
  readonly column: QueryColumn;
  readonly descending: boolean;
}

/** The items of a page one after the other, as they are read; at the end the place where the next page begins, if there is one. */
export type ItemPage = Generator<Item, SkipToken | undefined>;

type Key = string | number | boolean | null;

function syntax<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FilterSyntaxError || error instanceof OrderSyntaxError) throw invalidQuery(error.message);
    throw error;
  }
}

const keyOf = (value: Comparable): Key => (typeof value === "object" && value !== null ? value.join(";#") : value);

/** Orders one person's view of a list and cuts pages from it. */
class ItemReader {
  private readonly collator: Intl.Collator;

  constructor(
    private readonly site: Site,
    private readonly list: List,
    private readonly viewer: Viewer,
  ) {
    this.collator = new Intl.Collator(site.web.language === 1041 ? "ja" : "en", { sensitivity: "accent" });
  }

  public page({ condition, within, order: wanted, top, after, joins }: ItemRequest): ItemPage {
    const joined = new Set([...joins, ...(condition?.joins ?? []), ...wanted.flatMap(({ column }) => column.joins ?? [])]);
    if (joined.size > JOIN_LIMIT) throw lookupThreshold();
    const order = unlessById(wanted);
    if (this.list.itemCount > LIST_VIEW_THRESHOLD) this.checkThreshold(condition, order);
    const byId = order.length === 0;
    const seen = this.seen(byId ? (after?.id ?? 0) : 0, condition, within);
    return byId ? this.streamed(seen, top) : this.sorted([...seen], order, top, after);
  }

  private *seen(afterId: number, condition: ItemCondition | undefined, within: ItemRequest["within"]): Generator<Item> {
    for (const stored of this.stored(afterId, condition?.indexed)) {
      const item = seenBy(this.viewer, this.list, stored);
      if (item !== undefined && (within === undefined || within(item)) && (condition === undefined || condition.test(item))) yield item;
    }
  }

  /** Items that may pass: every one where no index helps. */
  private stored(afterId: number, part: IndexedPart | undefined): Generator<Item> {
    return part?.range === undefined
      ? this.site.items.after(this.list.key, afterId)
      : this.site.items.within(this.list.key, afterId, part.range);
  }

  private *streamed(seen: Iterable<Item>, top: number): ItemPage {
    let count = 0;
    let last = 0;
    for (const item of seen) {
      if (count === top) return { id: last, values: new Map() };
      yield item;
      count += 1;
      last = item.id;
    }
    return undefined;
  }

  private *sorted(found: readonly Item[], order: readonly OrderColumn[], top: number, after: SkipToken | undefined): ItemPage {
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
    for (const { item } of keyed.slice(start, start + top)) yield item;
    const last = keyed[start + top - 1];
    if (last === undefined || start + top >= keyed.length) return undefined;
    const values = new Map(
      order.map(({ column }, at) => [column.name, String(last.keys[at] ?? "")] as const).filter(([name]) => name !== "ID"),
    );
    return { id: last.item.id, values };
  }

  private startAfter(
    keyed: readonly { readonly item: Item; readonly keys: readonly Key[] }[],
    order: readonly OrderColumn[],
    after: SkipToken,
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
    if (typeof left === "string" && typeof right === "string")
      return this.collator.compare(left, right) || (fold(left) < fold(right) ? -1 : Number(fold(left) > fold(right)));
    return left < right ? -1 : 1;
  }

  /** Past the threshold a filter needs an index that leaves few enough items, and an order without filter needs one on its first column. */
  private checkThreshold(condition: ItemCondition | undefined, order: readonly OrderColumn[]): void {
    const [first] = order;
    const part = condition?.indexed;
    if (condition === undefined ? first !== undefined && !first.column.indexed : part === undefined) throw listThreshold();
    if (part === undefined || part.byId) return;
    let count = 0;
    for (const item of this.stored(0, part)) {
      if (part.test(item) && ++count > LIST_VIEW_THRESHOLD) throw listThreshold();
    }
  }
}

/** Ordering by the id alone is how lists are read anyway. */
function unlessById(order: readonly OrderColumn[]): readonly OrderColumn[] {
  const [first] = order;
  return first?.column.name === "ID" && !first.descending ? [] : order;
}

function tokenKey({ kind }: QueryColumn, text: string): Key {
  if (text === "") return null;
  if (kind === "number") {
    if (Number.isNaN(Number(text))) throw invalidQuery(`The expression "${text}" is not valid.`);
    return Number(text);
  }
  return kind === "boolean" ? text === "true" : text;
}

/**
 * One page of the items a person sees.
 *
 * @throws SharePointError 500 past the thresholds
 * @see https://learn.microsoft.com/office365/servicedescriptions/sharepoint-online-service-description/sharepoint-online-limits
 */
export function readItems(site: Site, list: List, viewer: Viewer, request: ItemRequest): ItemPage {
  return new ItemReader(site, list, viewer).page(request);
}

/**
 * The same for a query in OData's language.
 *
 * @throws SharePointError 400 for what the language does not have, 500 past the thresholds
 */
export function queryItems(site: Site, list: List, viewer: Viewer, { filter, orderBy, ...cut }: ItemQuery): ItemPage {
  const column = (path: readonly string[]): QueryColumn => queryColumn(site, list, path, viewer.looksInto);
  const condition = filter === undefined ? undefined : syntax(() => parseFilter(filter));
  const order =
    orderBy === undefined ? [] : syntax(() => parseOrderBy(orderBy)).map(({ path, descending }) => ({ column: column(path), descending }));
  return readItems(site, list, viewer, {
    ...cut,
    order,
    ...(condition === undefined ? {} : { condition: itemCondition(condition, column, site.web.timeZone) }),
  });
}
