import { invalidQuery, NotBuilt, viewMissing } from "../answers/errors";
import { camlPage } from "../caml/camlQuery";
import type { Reading } from "../caml/camlQuery";
import { flagIn, textIn } from "../caml/getItems";
import { parseQueryXml, parseViewXml } from "../caml/viewXml";
import type { CamlView } from "../caml/viewXml";
import { holdsFiles } from "../definition/templates";
import { readSkipToken, writeSkipToken } from "../odata/skipToken";
import type { SkipToken } from "../odata/skipToken";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { View } from "../store/views";
import type { XmlElement } from "../xml/parseXml";
import type { ListParameters } from "./listParameters";
import { checkRenderOptions } from "./renderOptions";
import { maskText, RowRenderer } from "./row";

/** Properties of `RenderListDataParameters` that are understood. */
export const STREAM_PARAMETERS = [
  "ViewXml",
  "RenderOptions",
  "Paging",
  "DatesInUtc",
  "FolderServerRelativeUrl",
  "AllowMultipleValueFilterForTaxonomyFields",
  "AddRequiredFields",
] as const;

const USUAL_LIMIT = 30;
const NO_VIEW = "00000000-0000-0000-0000-000000000000";

/** A view whose columns and limit are settled. */
interface Shown extends CamlView {
  readonly viewFields: readonly string[];
  readonly rowLimit: number;
  /** GUID of the stored view, as links name it. */
  readonly id: string;
}

function storedView(site: Site, list: List, id: string | undefined): View {
  const found = site.views.of(list.key).find((view) => (id === undefined ? view.isDefault : view.id === id));
  if (found === undefined) throw viewMissing();
  return found;
}

/** The view of the request: its XML, a stored view, or the list's default view, which also lends its columns to XML that names none. */
function shownView(site: Site, list: List, viewXml: string | undefined, wanted: string | undefined): Shown {
  const id = wanted === NO_VIEW ? undefined : wanted;
  if (viewXml === undefined || viewXml === "") {
    const { query, fields, rowLimit, paged, id: guid } = storedView(site, list, id);
    return { scope: "None", ...parseQueryXml(query), viewFields: fields, rowLimit, paged, id: guid.toUpperCase() };
  }
  if (id !== undefined) throw new NotBuilt("RenderListDataAsStream with both a ViewXml and a View");
  const view = parseViewXml(viewXml);
  return {
    ...view,
    viewFields: view.viewFields ?? storedView(site, list, undefined).fields,
    rowLimit: view.rowLimit ?? USUAL_LIMIT,
    id: NO_VIEW,
  };
}

interface Place {
  readonly after?: SkipToken;
  /** Number of the page's first row, from 1 on. */
  readonly firstRow: number;
}

function place(paging: string | undefined): Place {
  if (paging === undefined || paging === "") return { firstRow: 1 };
  const text = paging.replace(/^\?/u, "");
  const parameters = new URLSearchParams(text);
  if (parameters.has("PagedPrev")) throw new NotBuilt("the page before another in RenderListDataAsStream");
  const [after, firstRow] = [readSkipToken(text), Number(parameters.get("PageFirstRow") ?? 1)];
  if (after === undefined || !Number.isInteger(firstRow) || firstRow < 1)
    throw invalidQuery(`The paging information '${paging}' cannot be read.`);
  return { after, firstRow };
}

const both = (conditions: readonly XmlElement[]): XmlElement | undefined =>
  conditions.reduce<XmlElement | undefined>(
    (left, right) => (left === undefined ? right : { name: "And", attributes: {}, children: [left, right], text: "" }),
    undefined,
  );

/** Of the flags, none changes the rows here but one: which columns SharePoint adds for it is not known. */
function checkFlags(parameters: Readonly<Record<string, unknown>>): void {
  for (const name of ["DatesInUtc", "AllowMultipleValueFilterForTaxonomyFields"]) flagIn(parameters[name]);
  if (flagIn(parameters["AddRequiredFields"])) throw new NotBuilt("RenderListDataAsStream with AddRequiredFields");
}

/**
 * The rows of a view with the numbers around them, as `RenderListDataAsStream` answers them.
 *
 * Dates show in the site's time; their raw twins are in UTC, whatever `DatesInUtc` says. Past the list view threshold SharePoint may answer with rows silently missing:
 * here a view that no index serves is refused, so that nobody relies on what such an answer holds.
 *
 * @param parameters - `parameters` of the request's body
 * @throws SharePointError 400 or 500 for a view that is not one, 500 past the thresholds; NotBuilt for what is not understood here
 * @see https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest
 */
export function listDataStream(
  reading: Reading,
  parameters: Readonly<Record<string, unknown>>,
  address: ListParameters,
): Readonly<Record<string, unknown>> {
  const { site, list, access } = reading;
  checkRenderOptions(parameters["RenderOptions"]);
  checkFlags(parameters);
  const folder = textIn(parameters["FolderServerRelativeUrl"], "FolderServerRelativeUrl");
  const view = shownView(site, list, textIn(parameters["ViewXml"], "ViewXml"), address.view);
  const renderer = new RowRenderer(site, list, access, view.viewFields);
  const { after, firstRow } = place(textIn(parameters["Paging"], "Paging") ?? address.paging);
  const where = both([...(view.where === undefined ? [] : [view.where]), ...address.filters]);
  const { items, next } = camlPage(
    { ...reading, ...(folder === undefined ? {} : { folder }) },
    { scope: view.scope, orderBy: address.orderBy ?? view.orderBy, rowLimit: view.rowLimit, ...(where === undefined ? {} : { where }) },
    renderer.joins,
    after,
  );
  return {
    Row: items.map((item) => renderer.row(item)),
    FirstRow: firstRow,
    FolderPermissions: maskText(access.on(list)),
    LastRow: firstRow + items.length - 1,
    RowLimit: view.rowLimit,
    ...(next === undefined || !view.paged
      ? {}
      : { NextHref: `?${writeSkipToken(next)}&PageFirstRow=${firstRow + items.length}&View=${view.id}` }),
    FilterLink: `?${address.filterText}`,
    ForceNoHierarchy: "1",
    HierarchyHasIndention: "",
    ...(holdsFiles(list) ? { CurrentFolderPrincipalCount: "0" } : {}),
    CurrentFolderSpItemUrl: "",
  };
}
