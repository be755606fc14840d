import { many, one } from "../answers/answer";
import type { Answer, Shaped } from "../answers/answer";
import { invalidQuery } from "../answers/errors";
import { itemShape } from "../entities/itemShape";
import { listTypeName } from "../facts/typeNames";
import { LIST_VIEW_THRESHOLD, queryItems } from "../items/itemQuery";
import type { ItemPage } from "../items/itemQuery";
import { nextLink, readSkipToken } from "../odata/skipToken";
import type { SkipToken } from "../odata/skipToken";
import { seenBy } from "../security/visibility";
import type { Item } from "../store/items";
import type { Call } from "./call";
import { topOf } from "./collection";
import { findItem, findList } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

const DEFAULT_PAGE = 100;

/** The page size: 100 unless `$top` says so, never above the threshold. */
function pageSize(call: Call): number {
  return Math.min(topOf(call) ?? DEFAULT_PAGE, LIST_VIEW_THRESHOLD);
}

/** One after the other as they are read and written: a page of thousands is never there as a whole. */
function* shaped(
  page: ItemPage,
  shape: (item: Item) => Shaped,
  linkTo: (next: SkipToken) => string,
): Generator<Shaped, string | undefined> {
  let read = page.next();
  for (; read.done !== true; read = page.next()) yield shape(read.value);
  return read.value && linkTo(read.value);
}

function readItems(call: Call): Answer {
  const list = findList(call);
  const viewer = call.access.viewerOf(list);
  const { joins, shape } = itemShape(call, list, call.selection);
  const [filter, orderBy, token] = [call.option("$filter"), call.option("$orderby"), call.option("$skiptoken")];
  const after = token === undefined ? undefined : readSkipToken(token);
  if (token !== undefined && after === undefined) throw invalidQuery(`The expression "${token}" is not valid.`);
  const page = queryItems(call.site, list, viewer, {
    top: pageSize(call),
    joins,
    ...(filter === undefined ? {} : { filter }),
    ...(orderBy === undefined ? {} : { orderBy }),
    ...(after === undefined ? {} : { after }),
  });
  const resource = `${call.site.api}/web/lists(guid%27${list.id}%27)/items`;
  return many(
    `SP.ListData.${listTypeName(list)}Items`,
    shaped(page, shape, (next) => nextLink(resource, next, call.query)),
  );
}

/** As a bare number. */
function countItems(call: Call): Answer {
  const list = findList(call);
  const viewer = call.access.viewerOf(list);
  let count = 0;
  for (const item of call.site.items.after(list.key, 0)) if (seenBy(viewer, list, item) !== undefined) count += 1;
  return { is: "file", contentType: "text/plain;charset=utf-8", content: String(count) };
}

/** Reading list items. `$skip` is taken and ignored, as the service does. */
export const ITEM_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "{list}/items",
    options: [...SHAPING, "$filter", "$orderby", "$top", "$skiptoken", "$skip"],
    answer: readItems,
  },
  { method: "GET", pattern: "{list}/items/$count", answer: countItems },
  {
    method: "GET",
    pattern: "{list}/{item}",
    options: SHAPING,
    answer: (call) => {
      const list = findList(call);
      const { shape } = itemShape(call, list, call.selection);
      return one(shape(findItem(call, list)));
    },
  },
];
