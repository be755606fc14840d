import { NotBuilt } from "../answers/errors";
import { isMultiple } from "../columns/field";
import { itemCondition } from "../items/filterCondition";
import type { ItemRequest, OrderColumn } from "../items/itemQuery";
import type { QueryColumn } from "../items/queryColumn";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { camlColumn, camlField, type Facet } from "./camlColumn";
import { camlCondition, type CamlContext } from "./camlCondition";
import type { CamlOrder, CamlView } from "./viewXml";

/** Who asks, and when. */
export interface Asker {
  readonly personId: number;
  readonly now: Date;
}

function orderColumn(site: Site, list: List, { name, descending }: CamlOrder): OrderColumn {
  const field = camlField(site.fields.of(list.key), name);
  if (isMultiple(field)) throw new NotBuilt(`ordering by the column ${name} of several values in a CAML query`);
  if (field.type === "Note") throw new NotBuilt(`ordering by the column ${name} of the type ${field.type} in a CAML query`);
  return { column: camlColumn(site, list, name, "Value"), descending };
}

/**
 * What a view looks for in a list, and in which order.
 *
 * @throws SharePointError 400 or 500 for a query that is not one; NotBuilt for what is not understood here
 */
export function camlRequest(site: Site, list: List, { where, orderBy }: Pick<CamlView, "where" | "orderBy">, { personId, now }: Asker): Pick<ItemRequest, "condition" | "order"> {
  const order = orderBy.map((each) => orderColumn(site, list, each));
  if (where === undefined) return { order };
  const { timeZone } = site.web;
  const context: CamlContext = { fields: site.fields.of(list.key), personId, now, timeZone };
  const column = ([name = "", facet = "Value"]: readonly string[]): QueryColumn => camlColumn(site, list, name, facet as Facet);
  return { order, condition: itemCondition(camlCondition(context, where), column, timeZone) };
}
