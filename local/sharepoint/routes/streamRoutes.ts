import { type Answer, many } from "../answers/answer";
import { CAML_QUERY, getItems } from "../caml/getItems";
import { itemType } from "../items/itemProperties";
import type { Call } from "./call";
import { findList } from "./finders";
import { type Route, SHAPING } from "./route";

function camlItems(call: Call): Answer {
  const list = findList(call);
  const query = call.bodyPart("query");
  call.refuseOthers(query, CAML_QUERY);
  return many(`SP.ListData.${itemType(list)}s`, getItems({ site: call.site, list, access: call.access, now: call.now }, query, call.selection));
}

/** Reading items by views: CAML queries and rendered rows. */
export const STREAM_ROUTES: readonly Route[] = [{ method: "POST", pattern: "{list}/getitems", options: SHAPING, answer: camlItems }];
