import { accessDenied, invalidQuery, itemMissing, listMissing, SharePointError } from "../answers/errors";
import { Permission } from "../security/permissions";
import { seenBy } from "../security/visibility";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Address } from "./addresses";
import type { Call } from "./call";

/** `/sites/plat/Lists/News`, `sites/plat/Lists/News` and `Lists/News` as the database keeps it. */
function belowWeb(url: string, webUrl: string): string {
  const path = url.replace(/^\/|\/$/gu, "");
  const web = webUrl.slice(1);
  return path.toLowerCase().startsWith(`${web.toLowerCase()}/`) ? path.slice(web.length + 1) : path;
}

function lookUp({ site, wording }: Call, by: string, value: string): List | undefined {
  if (by === "getbytitle") return wording.listTitled(value);
  return by === "getlist" ? site.lists.byUrl(belowWeb(value, site.web.url)) : site.lists.byId(value);
}

/**
 * The list the path addresses.
 *
 * @throws SharePointError 404 when there is none, 403 when the person may not see it
 */
export function findList(call: Call): List {
  const { by, step } = call.address("list");
  const value = String(step.parameters[0]?.value ?? "");
  const list = lookUp(call, by, value);
  if (list === undefined) {
    if (by === "getlist") throw new SharePointError(404, -2147024894, "System.IO.FileNotFoundException", `File Not Found.`);
    throw listMissing(value, call.site.webUrl);
  }
  if (!call.access.opens(list)) throw accessDenied();
  return list;
}

/** The same, for changing the list itself. @throws SharePointError 403 */
export function findManagedList(call: Call): List {
  const list = findList(call);
  call.access.requireOn(list, Permission.manageLists);
  return list;
}

/** A number in the path: `items(7)`. @throws SharePointError 400 for anything else, `true` among it */
export function numberIn({ step }: Address): number {
  const [argument] = step.parameters;
  if (typeof argument?.value !== "number" || !Number.isInteger(argument.value) || step.parameters.length > 1)
    throw invalidQuery(`The expression "${step.text}" is not valid: a whole number stands between its parentheses.`);
  return argument.value;
}

/**
 * The item the path addresses, as the person sees it.
 *
 * @throws SharePointError 404 also for an item that the person does not see
 */
export function findItem(call: Call, list: List): Item {
  const stored = call.site.items.get(list.key, numberIn(call.address("item")));
  const seen = stored && seenBy(call.access.viewerOf(list), list, stored);
  if (seen === undefined) throw itemMissing();
  return seen;
}

/** Lists that the person may open. */
export function visibleLists(call: Call): List[] {
  return call.site.lists.all().filter((list) => call.access.opens(list));
}
