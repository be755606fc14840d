import type { Order } from "../../domain/directory/order/order";
import { fill } from "../shared/fill";
import { terms } from "../shared/terms";
import { strings } from "./strings";

/** What the orders are called. */
export const ORDER_NAMES: Readonly<Record<Order, string>> = {
  fair: strings.OrderFair,
  kana: strings.OrderKana,
  entry: fill(strings.OrderEntry, terms.entryYear),
  newest: strings.OrderNewest,
  near: strings.OrderNear,
};
