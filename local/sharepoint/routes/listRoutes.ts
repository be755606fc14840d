import { one } from "../answers/answer";
import { listEntity } from "../entities/listEntity";
import { maskValue } from "../entities/maskValue";
import { shape } from "../entities/shape";
import { collection, COLLECTION } from "./collection";
import { findList, visibleLists } from "./finders";
import { type Route, SHAPING } from "./route";

/** Reading lists. */
export const LIST_ROUTES: readonly Route[] = [
  {
    method: "GET", pattern: "web/lists", options: COLLECTION,
    answer: (call) => collection(call, "SP.ApiData.Lists", visibleLists(call).map((list) => listEntity(call.site, list, call.access))),
  },
  { method: "GET", pattern: "{list}", options: SHAPING, answer: (call) => one(shape(listEntity(call.site, findList(call), call.access), call.selection)) },
  {
    method: "GET", pattern: "{list}/effectivebasepermissions",
    answer: (call) => ({ is: "value", name: "EffectiveBasePermissions", type: "SP.BasePermissions", value: maskValue(call.access.on(findList(call))) }),
  },
];
