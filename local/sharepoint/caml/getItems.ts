import type { Shaped } from "../answers/answer";
import { invalidQuery, invalidValue } from "../answers/errors";
import { itemShape } from "../entities/itemShape";
import type { Reader } from "../entities/reader";
import { inSiteTime } from "../items/siteDates";
import type { Selection } from "../odata/selection";
import { readSkipToken } from "../odata/skipToken";
import type { SkipToken } from "../odata/skipToken";
import { camlPage } from "./camlQuery";
import type { Reading } from "./camlQuery";
import { viewSelection } from "./viewSelection";
import { parseViewXml } from "./viewXml";

/** Properties of `SP.CamlQuery` that are understood. */
export const CAML_QUERY = ["ViewXml", "DatesInUtc", "ListItemCollectionPosition", "FolderServerRelativeUrl"] as const;

/** A text of a request body; undefined when it is absent. @throws SharePointError 400 for anything else */
export function textIn(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw invalidQuery(`${name} is a text; the request holds a value of the type ${typeof value}.`);
  return value;
}

/** Whether a flag of a request body is up. @throws SharePointError 400 for anything but true and false */
export function flagIn(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value !== "boolean") throw invalidValue("Edm.Boolean");
  return value;
}

function position(value: unknown): SkipToken | undefined {
  if (value === undefined || value === null) return undefined;
  const paging = textIn((value as { readonly PagingInfo?: unknown }).PagingInfo, "PagingInfo");
  const token = readSkipToken(paging ?? "");
  if (token === undefined) throw invalidQuery(`The paging information '${paging ?? ""}' of the query cannot be read.`);
  return token;
}

/**
 * The items that a `SP.CamlQuery` finds, shaped like items of REST. Dates are in the site's time and without Z unless `DatesInUtc` is true.
 *
 * Without a row limit all items come; past the list view threshold that is refused.
 *
 * @throws SharePointError 400 or 500 for a query that is not one, 500 past the thresholds; NotBuilt for what is not understood here
 * @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15)
 */
export function getItems(reading: Reading & Reader, query: Readonly<Record<string, unknown>>, selection: Selection): Shaped[] {
  const { site, list } = reading;
  const folder = textIn(query["FolderServerRelativeUrl"], "FolderServerRelativeUrl");
  const isUtc = flagIn(query["DatesInUtc"]);
  const view = parseViewXml(textIn(query["ViewXml"], "ViewXml") || "<View />");
  const fields = site.fields.of(list.key);
  const { joins, shape } = itemShape(reading, list, viewSelection(selection, view.viewFields, fields));
  const page = camlPage(
    { ...reading, ...(folder === undefined ? {} : { folder }) },
    view,
    joins,
    position(query["ListItemCollectionPosition"]),
  );
  const shaped = page.items.map(shape);
  return isUtc ? shaped : shaped.map((item) => inSiteTime(item, fields, site.web.timeZone));
}
