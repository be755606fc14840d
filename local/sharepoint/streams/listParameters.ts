import { invalidQuery, NotBuilt } from "../answers/errors";
import type { CamlOrder } from "../caml/viewXml";
import type { XmlElement } from "../xml/parseXml";

/** What the address of a stream adds to its view. */
export interface ListParameters {
  /** Conditions besides the view's. */
  readonly filters: readonly XmlElement[];
  /** Instead of the view's order. */
  readonly orderBy?: readonly CamlOrder[];
  /** GUID of a stored view. */
  readonly view?: string;
  /** `Paged=TRUE&p_ID=20&PageFirstRow=21`: the page, as the link of the page before had it. */
  readonly paging?: string;
  /** The filters as they were written. */
  readonly filterText: string;
}

const element = (name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlElement[], text = ""): XmlElement => ({
  name,
  attributes,
  children,
  text,
});

const OPERATORS: ReadonlySet<string> = new Set(["Eq", "Neq", "Gt", "Geq", "Lt", "Leq", "Contains", "BeginsWith", "In"]);

/** Parts of a numbered filter, such as `FilterValue1`. */
const FILTER = /^filter(fields?|values?|op|type|lookupid)(\d+)$/u;

const PAGING = /^(?:paged|pagedprev|pagefirstrow|p_.*)$/u;

const values = (text: string): XmlElement[] => text.split(";#").map((value) => element("Value", {}, [], value));

function condition(parts: ReadonlyMap<string, string>, number: string): XmlElement {
  const name = parts.get("fields") ?? parts.get("field");
  const value = parts.get("values") ?? parts.get("value");
  if (name === undefined || value === undefined)
    throw invalidQuery(`The filter ${number} needs both FilterField${number} and FilterValue${number}.`);
  const operator = parts.get("op") ?? (parts.has("fields") || parts.has("values") ? "In" : "Eq");
  if (!OPERATORS.has(operator)) throw new NotBuilt(`FilterOp${number}=${operator} of RenderListDataAsStream`);
  const reference = element("FieldRef", { Name: name, ...(parts.get("lookupid") === "1" ? { LookupId: "TRUE" } : {}) }, []);
  if (value === "" && operator === "Eq") return element("IsNull", {}, [reference]);
  return element(operator, {}, [reference, operator === "In" ? element("Values", {}, values(value)) : element("Value", {}, [], value)]);
}

function sorting(names: ReadonlyMap<string, string>): Pick<ListParameters, "orderBy"> {
  const [name, direction = "Asc"] = [names.get("sortfield"), names.get("sortdir")];
  if (!/^(?:asc|desc)$/iu.test(direction)) throw invalidQuery(`SortDir=${direction} is neither Asc nor Desc.`);
  return name === undefined ? {} : { orderBy: [{ name, descending: /^desc$/iu.test(direction) }] };
}

const KNOWN: ReadonlySet<string> = new Set(["sortfield", "sortdir", "view"]);

/**
 * Reads what the address of a stream says: `FilterField1=…&FilterValue1=…`, `SortField=…&SortDir=Desc`, `View=<guid>`, and a page as `NextHref` names it.
 *
 * @throws SharePointError 400 for half a filter, NotBuilt for parameters that are not understood here
 * @see https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest
 */
export function listParameters(query: URLSearchParams): ListParameters {
  const named = new Map<string, string>();
  const filters = new Map<string, Map<string, string>>();
  const [paging, filterText] = [new URLSearchParams(), new URLSearchParams()];
  for (const [given, value] of query) {
    const name = given.toLowerCase();
    const [, part, number] = FILTER.exec(name) ?? [];
    if (part !== undefined && number !== undefined) {
      filters.set(number, (filters.get(number) ?? new Map<string, string>()).set(part, value));
      filterText.append(given, value);
    } else if (PAGING.test(name)) paging.append(given, value);
    else if (KNOWN.has(name)) named.set(name, value);
    else if (!name.startsWith("@")) throw new NotBuilt(`the parameter ${given} of RenderListDataAsStream`);
  }
  const view = named.get("view");
  return {
    filters: [...filters].map(([number, parts]) => condition(parts, number)),
    ...sorting(named),
    filterText: filterText.toString(),
    ...(view === undefined ? {} : { view: view.replace(/[{}]/gu, "").toLowerCase() }),
    ...(paging.size === 0 ? {} : { paging: paging.toString() }),
  };
}
