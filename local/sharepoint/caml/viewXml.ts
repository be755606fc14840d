import { invalidQuery, NotBuilt, queryMisfit } from "../answers/errors";
import { isScope } from "./scope";
import type { Scope } from "./scope";
import { refuseStrayText } from "./strayText";
import { parseXml, XmlError } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";

/** A column that a query orders by. */
export interface CamlOrder {
  readonly name: string;
  readonly descending: boolean;
}

/** What a `<View>` asks of a list. */
export interface CamlView {
  readonly scope: Scope;
  /** The one condition inside `<Where>`. */
  readonly where?: XmlElement;
  readonly orderBy: readonly CamlOrder[];
  /** Internal names; undefined when the view names none. */
  readonly viewFields?: readonly string[];
  readonly rowLimit?: number;
  /** Whether what is beyond the row limit can be asked for. */
  readonly paged: boolean;
}

/** Attributes of `<View>` that stored views carry and that change nothing in what is found. */
const OUTWARD: ReadonlySet<string> = new Set([
  "Name",
  "DefaultView",
  "MobileView",
  "MobileDefaultView",
  "Type",
  "DisplayName",
  "Url",
  "Level",
  "BaseViewID",
  "ContentTypeID",
  "ImageUrl",
  "ToolbarTemplate",
  "WebPartZoneID",
]);

const isTrue = (text: string | undefined): boolean => text?.toUpperCase() === "TRUE";

/** The element's only children of these names. @throws NotBuilt for any other */
function parts(element: XmlElement, names: readonly string[]): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const child of element.children) {
    if (!names.includes(child.name)) throw new NotBuilt(`<${child.name}> inside <${element.name}> of a CAML query`);
    if (found.has(child.name)) throw queryMisfit();
    found.set(child.name, child);
  }
  return found;
}

/** The `Name` of a `<FieldRef>`. @throws SharePointError 500 without one */
export function fieldName(element: XmlElement | undefined): string {
  const { Name: name, ID: id } = (element?.name === "FieldRef" ? element.attributes : undefined) ?? {};
  if (name === undefined && id !== undefined) throw new NotBuilt("<FieldRef> by ID in a CAML query: name the column by its internal name");
  if (name === undefined || name === "") throw queryMisfit();
  return name;
}

function condition(where: XmlElement | undefined): Pick<CamlView, "where"> {
  if (where === undefined || where.children.length === 0) return {};
  const [only, ...more] = where.children;
  if (only === undefined || more.length > 0) throw queryMisfit();
  return { where: only };
}

function ordering(orderBy: XmlElement | undefined): readonly CamlOrder[] {
  const { Override, UseIndexForOrderBy, ...others } = orderBy?.attributes ?? {};
  const other = Object.keys(others)[0];
  if (other !== undefined) throw new NotBuilt(`the attribute ${other} of <OrderBy> in a CAML query`);
  return (orderBy?.children ?? []).map((element) => ({
    name: fieldName(element),
    descending: element.attributes["Ascending"]?.toUpperCase() === "FALSE",
  }));
}

function limit(element: XmlElement | undefined): Pick<CamlView, "rowLimit" | "paged"> {
  if (element === undefined) return { paged: true };
  const text = element.text.trim();
  const rowLimit = Number(text);
  if (!/^\d{1,9}$/u.test(text)) throw invalidQuery(`The row limit '${text}' of the view is no whole number.`);
  if (rowLimit === 0) throw new NotBuilt("a CAML query with <RowLimit>0</RowLimit>");
  return { rowLimit, paged: isTrue(element.attributes["Paged"]) };
}

/** The condition and the order of a `<Query>`, or of a view that is stored by its query's children. */
function query(element: XmlElement | undefined): Pick<CamlView, "where" | "orderBy"> {
  const found = element === undefined ? new Map<string, XmlElement>() : parts(element, ["Where", "OrderBy"]);
  return { ...condition(found.get("Where")), orderBy: ordering(found.get("OrderBy")) };
}

function wellFormed(xml: string): XmlElement {
  try {
    const element = parseXml(xml);
    refuseStrayText(element);
    return element;
  } catch (error) {
    throw error instanceof XmlError ? invalidQuery(`The XML of the view cannot be read: ${error.message}`) : error;
  }
}

/**
 * Checks what is to be kept as the query of a view; what it asks is only read when the view is.
 *
 * @param children - what stands inside `<Query>`
 * @throws SharePointError 400 when it is not well-formed
 */
export function checkQueryXml(children: string): void {
  wellFormed(`<Query>${children}</Query>`);
}

/** What a view keeps of its XML. */
export interface ViewParts {
  /** Children of `<Query>`, as they were written. */
  readonly query: string;
  readonly fields: readonly string[];
  readonly rowLimit?: number;
  readonly paged: boolean;
}

/**
 * Reads the XML that a stored view is given, as `SetViewXml` takes it.
 *
 * @throws SharePointError 400 for XML that is not well-formed; NotBuilt for elements that views here do not keep
 */
export function parseStoredView(xml: string): ViewParts {
  const view = wellFormed(xml);
  if (view.name !== "View") throw invalidQuery(`The XML of a view is one <View> element, not <${view.name}>.`);
  const found = parts(view, ["Query", "ViewFields", "RowLimit"]);
  const query = found.get("Query");
  return {
    query: query?.children.length === 0 ? "" : (query?.inner ?? ""),
    fields: found.get("ViewFields")?.children.map(fieldName) ?? [],
    ...limit(found.get("RowLimit")),
  };
}

/** @param children - what stands inside `<Query>` of a stored view */
export function parseQueryXml(children: string): Pick<CamlView, "where" | "orderBy"> {
  return query(wellFormed(`<Query>${children}</Query>`));
}

/**
 * Reads a `<View>`: `<Query>`, `<ViewFields>`, `<RowLimit>`.
 *
 * @throws SharePointError 400 for XML that is not well-formed, 500 for a query that does not fit together; NotBuilt for elements that are not understood here
 * @see https://learn.microsoft.com/sharepoint/dev/schema/view-schema
 */
export function parseViewXml(xml: string): CamlView {
  const view = wellFormed(xml);
  if (view.name !== "View") throw invalidQuery(`The XML of a view is one <View> element, not <${view.name}>.`);
  const { Scope: scope = "", ...others } = view.attributes;
  const other = Object.keys(others).find((name) => !OUTWARD.has(name));
  if (other !== undefined) throw new NotBuilt(`the attribute ${other} of <View> in a CAML query`);
  if (scope !== "" && !isScope(scope)) throw new NotBuilt(`the scope '${scope}' of <View> in a CAML query`);
  const found = parts(view, ["Query", "ViewFields", "RowLimit"]);
  const fields = found.get("ViewFields")?.children.map(fieldName);
  if (isTrue(found.get("ViewFields")?.attributes["Properties"])) throw new NotBuilt('<ViewFields Properties="TRUE"> in a CAML query');
  return {
    scope: scope === "" ? "None" : scope,
    ...query(found.get("Query")),
    ...limit(found.get("RowLimit")),
    ...(fields === undefined || fields.length === 0 ? {} : { viewFields: [...new Set(fields)] }),
  };
}
