import type { ListTemplate } from "../definition/siteDefinition";
import { Template } from "../definition/templates";
import type { BuiltInColumn } from "./builtInColumns";
import { LIBRARY_COLUMNS, LIST_COLUMNS, PAGE_COLUMNS } from "./builtInColumns";
import type { Field } from "./field";
import { field } from "./field";
import { writeFieldXml } from "./fieldXml";

const JAPANESE = 1041;

/** Files need no titles of their own to be opened by; only lists take attachments. */
const NOT_OF_FILES = new Set(["Attachments", "LinkTitle2"]);

function builtIn([id, name, type, flags, title, japanese]: BuiltInColumn, template: ListTemplate, language: number): Field {
  const attributes = {
    ID: `{${id}}`,
    Name: name,
    StaticName: name,
    Type: type,
    DisplayName: language === JAPANESE ? (japanese ?? title) : title,
    SourceID: "http://schemas.microsoft.com/sharepoint/v3",
    ...(name === "Title" && template !== Template.library ? { Required: "TRUE" } : {}),
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
  const ofFiles = template === Template.library ? LIBRARY_COLUMNS : PAGE_COLUMNS;
  const columns =
    template === Template.generic ? LIST_COLUMNS : [...LIST_COLUMNS.filter(([, name]) => !NOT_OF_FILES.has(name)), ...ofFiles];
  return columns.map((column) => builtIn(column, template, language));
}
