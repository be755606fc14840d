import type { Order } from "../../domain/directory/order/order";
import { strings } from "./strings";

/** What the orders are called. */
export const ORDER_NAMES: Readonly<Record<Order, string>> = {
  fair: strings.OrderFair,
  kana: strings.OrderKana,
  entry: strings.OrderEntry,
  newest: strings.OrderNewest,
  near: strings.OrderNear,
};
