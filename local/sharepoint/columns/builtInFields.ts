import type { ListTemplate } from "../definition";
import type { BuiltInColumn } from "./builtInColumns";
import { LIST_COLUMNS, PAGE_COLUMNS } from "./builtInColumns";
import type { Field } from "./field";
import { field } from "./field";
import { writeFieldXml } from "./fieldXml";

const JAPANESE = 1041;

/** Only lists of pages have their names; only other lists take attachments. */
const NOT_IN_PAGES = new Set(["Attachments", "LinkTitle2"]);

function builtIn([id, name, type, flags, title, japanese]: BuiltInColumn, language: number): Field {
  const attributes = {
    ID: `{${id}}`, Name: name, StaticName: name, Type: type, DisplayName: language === JAPANESE ? japanese ?? title : title,
    SourceID: "http://schemas.microsoft.com/sharepoint/v3",
    ...(name === "Title" ? { Required: "TRUE" } : {}),
    ...(flags.includes("h") ? { Hidden: "TRUE" } : {}),
    ...(flags.includes("r") ? { ReadOnly: "TRUE" } : {}),
  };
  return field(writeFieldXml({ attributes, choices: [] }), true);
}

/**
 * The columns a new list starts with, titled in the language of the web.
 *
 * @param language - 1041 or 1033
 */
export function builtInFields(template: ListTemplate, language: number): Field[] {
  const columns = template === 100 ? LIST_COLUMNS : [...LIST_COLUMNS.filter(([, name]) => !NOT_IN_PAGES.has(name)), ...PAGE_COLUMNS];
  return columns.map((column) => builtIn(column, language));
}
