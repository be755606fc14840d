import { cut } from "../../cut";
import { FACET_NAMES, FACETS } from "../facets/facets";
import type { Filters } from "../facets/filters";
import { readChoices, writeChoices } from "../facets/filters";
import type { Order } from "../order/order";
import type { AddressParameter } from "../parameters";
import { numberIn, oneOf, parametersIn } from "../parameters";

/** Everything about the view that a copied link carries. */
export interface ViewState {
  readonly filters: Filters;
  readonly order: Order;
  /** カード or 一覧. */
  readonly density: "cards" | "rows";
  /** List item id of the volunteer whose profile is open. */
  readonly person?: number;
  /** How many people the reader has asked to see, where the list shows only so many at a time. */
  readonly upTo?: number;
}

/** How a directory offers to arrange people, and how it does where an address says nothing. */
export interface Arrangements {
  /** The orders to choose from, at least one. */
  readonly orders: readonly Order[];
  /** One of `orders`. */
  readonly order: Order;
  readonly density: ViewState["density"];
}

/** Keeps this product's parameters apart from those of the page; a second directory on a page has another. */
export const FIRST_PREFIX = "ps-";

/** Names of the view's parameters, without their prefix. */
export const PARAMETERS: readonly string[] = [
  "q",
  ...FACET_NAMES.flatMap((name) => FACETS[name].parameters),
  "order",
  "view",
  "person",
  "upto",
];

export const ORDERS: readonly Order[] = ["fair", "kana", "entry", "newest", "near"];
export const DENSITIES = ["cards", "rows"] as const;
export const USUAL_ARRANGEMENTS: Arrangements = { orders: ORDERS, order: "fair", density: "cards" };

const MAX_QUERY = 200;
const MAX_ID = 2_147_483_647;

/** Readable where the address bar allows it: a colon, slash or comma is legal in a query. */
function readable(query: string): string {
  return query.replace(/%3A/g, ":").replace(/%2F/g, "/").replace(/%2C/g, ",");
}

/**
 * The view as query parameters, without a leading question mark; what is at its default is left out.
 *
 * @param prefix - of the names of this directory
 */
export function toQuery(state: ViewState, usual: Arrangements = USUAL_ARRANGEMENTS, prefix = FIRST_PREFIX): string {
  const { filters, order, density, person, upTo } = state;
  const parameters: readonly AddressParameter[] = [
    ...(filters.query === "" ? [] : [["q", filters.query] as const]),
    ...writeChoices(filters),
    ...(order === usual.order ? [] : [["order", order] as const]),
    ...(density === usual.density ? [] : [["view", density] as const]),
    ...(person === undefined ? [] : [["person", person] as const]),
    ...(upTo === undefined ? [] : [["upto", upTo] as const]),
  ];
  const query = new URLSearchParams();
  for (const [name, value] of parameters) query.append(prefix + name, String(value));
  return readable(query.toString());
}

/**
 * The view that a link describes. A link may come from anybody: what is unknown or out of range is left out; see `parametersIn`.
 *
 * @param search - query of an address, with or without the question mark
 */
export function fromQuery(search: string, usual: Arrangements = USUAL_ARRANGEMENTS, prefix = FIRST_PREFIX): ViewState {
  const parameters = parametersIn(search, prefix);
  const { one } = parameters;
  const person = numberIn(one("person"), 1, MAX_ID);
  const upTo = numberIn(one("upto"), 1, MAX_ID);
  return {
    filters: { query: cut(one("q"), MAX_QUERY), ...readChoices(parameters) },
    order: oneOf(usual.orders, one("order"), usual.order),
    density: oneOf(DENSITIES, one("view"), usual.density),
    ...(person === undefined ? {} : { person }),
    ...(upTo === undefined ? {} : { upTo }),
  };
}
