import { cut } from "../../cut";
import { REGIONS } from "../../posting/posting";
import { visibleText } from "../../visibleText";
import { AVAILABILITIES } from "../../volunteer/availability";
import type { Filters } from "../facets/filters";
import type { Order } from "../order/order";

/** Everything about the view that a copied link carries. */
export interface ViewState {
  readonly filters: Filters;
  readonly order: Order;
  /** くわしく or 一行で. */
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
export const PARAMETERS = ["q", "place", "when", "job", "from", "to", "topic", "lang", "state", "order", "view", "person", "upto"] as const;
type Parameter = (typeof PARAMETERS)[number];

export const ORDERS: readonly Order[] = ["fair", "kana", "entry", "newest", "near"];
export const DENSITIES = ["cards", "rows"] as const;
export const USUAL_ARRANGEMENTS: Arrangements = { orders: ORDERS, order: "fair", density: "cards" };
const WHENS = ["either", "now", "past"] as const;

const MAX_QUERY = 200;
const MAX_VALUES = 50;
const MAX_VALUE = 100;
const MAX_ID = 2_147_483_647;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const PLACE = new RegExp(String.raw`^(?:region:(?:${REGIONS.join("|")})|country:(?:${REGIONS.join("|")})/.+|posting:.+)$`, "u");

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
  const { filters } = state;
  const values: Record<Parameter, readonly (string | number | undefined)[]> = {
    q: filters.query === "" ? [] : [filters.query],
    place: filters.places,
    when: filters.when === "either" ? [] : [filters.when],
    job: filters.jobTypes,
    from: [filters.entryFrom],
    to: [filters.entryTo],
    topic: filters.topics,
    lang: filters.languages,
    state: filters.availability,
    order: state.order === usual.order ? [] : [state.order],
    view: state.density === usual.density ? [] : [state.density],
    person: [state.person],
    upto: [state.upTo],
  };
  const query = new URLSearchParams();
  for (const parameter of PARAMETERS) {
    for (const value of values[parameter]) {
      if (value !== undefined) query.append(prefix + parameter, String(value));
    }
  }
  return readable(query.toString());
}

function numberIn(text: string | null, min: number, max: number): number | undefined {
  if (text === null || !/^\d{1,10}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= min && number <= max ? number : undefined;
}

/** Both ends of a range; the wrong way round they would find nobody. */
function inOrder(from: number | undefined, to: number | undefined): readonly [number | undefined, number | undefined] {
  return from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
}

function oneOf<T extends string>(allowed: readonly T[], text: string | null, otherwise: T): T {
  return allowed.find((value) => value === text) ?? otherwise;
}

/**
 * The view that a link describes. A link may come from anybody: what is unknown, too long or out of range is left out, and so are
 * characters that are not seen or that turn a text round.
 *
 * @param search - query of an address, with or without the question mark
 */
export function fromQuery(search: string, usual: Arrangements = USUAL_ARRANGEMENTS, prefix = FIRST_PREFIX): ViewState {
  const query = new URLSearchParams(search);
  const one = (parameter: Parameter): string | null => query.get(prefix + parameter);
  const many = (parameter: Parameter): string[] =>
    [...new Set(query.getAll(prefix + parameter).map(visibleText))].filter((value) => value !== "" && value.length <= MAX_VALUE).slice(0, MAX_VALUES);
  const [entryFrom, entryTo] = inOrder(numberIn(one("from"), FIRST_YEAR, LAST_YEAR), numberIn(one("to"), FIRST_YEAR, LAST_YEAR));
  const person = numberIn(one("person"), 1, MAX_ID);
  const upTo = numberIn(one("upto"), 1, MAX_ID);
  const chosenStates = many("state");
  return {
    filters: {
      query: cut(visibleText(one("q") ?? ""), MAX_QUERY),
      places: many("place").filter((place) => PLACE.test(place)),
      when: oneOf(WHENS, one("when"), "either"),
      jobTypes: many("job"),
      ...(entryFrom === undefined ? {} : { entryFrom }),
      ...(entryTo === undefined ? {} : { entryTo }),
      topics: many("topic"),
      languages: many("lang"),
      availability: AVAILABILITIES.filter((state) => chosenStates.includes(state)),
    },
    order: oneOf(usual.orders, one("order"), usual.order),
    density: oneOf(DENSITIES, one("view"), usual.density),
    ...(person === undefined ? {} : { person }),
    ...(upTo === undefined ? {} : { upTo }),
  };
}
