import { invalidQuery } from "../answers/errors";
import type { XmlElement } from "../xml/parseXml";

/** Elements that hold others or nothing. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  "View",
  "Query",
  "Where",
  "OrderBy",
  "GroupBy",
  "ViewFields",
  "FieldRef",
  "And",
  "Or",
  "Eq",
  "Neq",
  "Gt",
  "Geq",
  "Lt",
  "Leq",
  "IsNull",
  "IsNotNull",
  "BeginsWith",
  "Contains",
  "Includes",
  "NotIncludes",
  "In",
  "Values",
  "UserID",
  "Today",
  "Now",
]);

/** @throws SharePointError 400 for text that stands where none can: without its tags, a condition would be lost in silence */
export function refuseStrayText(element: XmlElement): void {
  const text = element.text.trim();
  if (text !== "" && (element.children.length > 0 || WITHOUT_TEXT.has(element.name)))
    throw invalidQuery(`The text '${text}' cannot stand in <${element.name}> of a CAML query.`);
  element.children.forEach(refuseStrayText);
}
