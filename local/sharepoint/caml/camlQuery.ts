import { listThreshold, NotBuilt } from "../answers/errors";
import { isMultiple } from "../columns/field";
import { itemCondition } from "../items/filterCondition";
import { LIST_VIEW_THRESHOLD, readItems } from "../items/itemQuery";
import type { ItemRequest, OrderColumn } from "../items/itemQuery";
import type { QueryColumn } from "../items/queryColumn";
import type { SkipToken } from "../odata/skipToken";
import type { Access } from "../security/access";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { camlColumn, camlField } from "./camlColumn";
import type { Facet } from "./camlColumn";
import { camlCondition } from "./camlCondition";
import type { CamlContext } from "./camlCondition";
import { inScope } from "./scope";
import type { CamlOrder, CamlView } from "./viewXml";

/** A list, who reads it, and when. */
export interface Reading {
  readonly site: Site;
  readonly list: List;
  readonly access: Access;
  readonly now: Date;
  /** Server-relative folder of a library to look at; the library's own when it is absent. */
  readonly folder?: string;
}

function orderColumn({ site, list, access }: Reading, { name, descending }: CamlOrder): OrderColumn {
  const field = camlField(site.fields.of(list.key), name);
  if (isMultiple(field)) throw new NotBuilt(`ordering by the column ${name} of several values in a CAML query`);
  if (field.type === "Note") throw new NotBuilt(`ordering by the column ${name} of the type ${field.type} in a CAML query`);
  return { column: camlColumn(site, list, name, "Value", access.looksInto), descending };
}

function request(reading: Reading, { where, orderBy }: Pick<CamlView, "where" | "orderBy">): Pick<ItemRequest, "condition" | "order"> {
  const { site, list, access, now } = reading;
  const order = orderBy.map((each) => orderColumn(reading, each));
  if (where === undefined) return { order };
  const { timeZone } = site.web;
  const context: CamlContext = { fields: site.fields.of(list.key), personId: access.person.id, now, timeZone };
  const column = ([name = "", facet = "Value"]: readonly string[]): QueryColumn =>
    camlColumn(site, list, name, facet as Facet, access.looksInto);
  return { order, condition: itemCondition(camlCondition(context, where), column, timeZone) };
}

/** What a view shows at once. */
export interface ViewPage {
  readonly items: readonly Item[];
  /** Present when there is more. */
  readonly next?: SkipToken;
}

/**
 * One page of what a view finds in a list.
 *
 * Past the list view threshold a view that no index serves, or that would bring more items than the threshold at once, is refused.
 *
 * @param joins - person and lookup columns that the answer needs
 * @throws SharePointError 400 or 500 for a query that is not one, 404 for a folder that is not there, 500 past the thresholds; NotBuilt for what is not understood here
 */
export function camlPage(
  reading: Reading,
  view: Pick<CamlView, "scope" | "where" | "orderBy" | "rowLimit">,
  joins: ReadonlySet<string>,
  after: SkipToken | undefined,
): ViewPage {
  const { site, list, access } = reading;
  const large = list.itemCount > LIST_VIEW_THRESHOLD;
  const limit = view.rowLimit ?? Infinity;
  const within = inScope(site, list, view.scope, reading.folder);
  const page = readItems(site, list, access.viewerOf(list), {
    ...request(reading, view),
    joins,
    top: large ? Math.min(limit, LIST_VIEW_THRESHOLD) : limit,
    ...(after === undefined ? {} : { after }),
    ...(within === undefined ? {} : { within }),
  });
  const items: Item[] = [];
  let read = page.next();
  for (; read.done !== true; read = page.next()) items.push(read.value);
  const next = read.value;
  if (large && limit > LIST_VIEW_THRESHOLD && next !== undefined) throw listThreshold();
  return next === undefined ? { items } : { items, next };
}
