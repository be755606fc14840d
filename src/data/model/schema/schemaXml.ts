import type { Language } from "../../../domain/text";
import type { FieldModel } from "./fieldModel";

/** Where the set-up found the list that a lookup points to: its id as SharePoint gives it, without braces. */
export type ListIdOf = (listKey: string) => string;

const YES = "TRUE";

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function element(attributes: Record<string, string | number | undefined>, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(" ");
  return content === "" ? `<Field ${written} />` : `<Field ${written}>${content}</Field>`;
}

function flag(on: boolean | undefined): string | undefined {
  return on === true ? YES : undefined;
}

function choices(values: readonly string[], chosen: string | undefined): string {
  const preset = chosen === undefined ? "" : `<Default>${escapeXml(chosen)}</Default>`;
  return `${preset}<CHOICES>${values.map((value) => `<CHOICE>${escapeXml(value)}</CHOICE>`).join("")}</CHOICES>`;
}

/**
 * The column as SharePoint's field schema, for `createFieldAsXml` and for site templates.
 *
 * `Name` and `StaticName` are ASCII and the title is a display name, so that the internal name stays readable.
 *
 * @param language - language of the display name; the set-up uses the language of the site
 * @param listIdOf - resolves the list of a lookup
 * @see https://learn.microsoft.com/sharepoint/dev/schema/field-element-field
 */
export function fieldSchemaXml(field: FieldModel, language: Language, listIdOf: ListIdOf): string {
  const common = {
    Name: field.name,
    StaticName: field.name,
    DisplayName: field.title[language],
    Description: field.description?.[language],
    Required: flag(field.required),
    Indexed: flag(field.indexed),
  };
  switch (field.type) {
    case "text":
      return element({ Type: "Text", ...common, EnforceUniqueValues: flag(field.unique), MaxLength: field.maxLength ?? 255 });
    case "note":
      return element({ Type: "Note", ...common, NumLines: field.lines ?? 6, RichText: "FALSE" });
    case "number":
      return element({ Type: "Number", ...common, Min: field.min, Max: field.max, Decimals: field.decimals });
    case "choice":
      return element(
        {
          Type: field.multiple === true ? "MultiChoice" : "Choice",
          ...common,
          Format: field.multiple === true ? undefined : "Dropdown",
          FillInChoice: "FALSE",
        },
        choices(field.choices, field.defaultChoice),
      );
    case "person":
      return element({
        Type: "User",
        ...common,
        EnforceUniqueValues: flag(field.unique),
        UserSelectionMode: "PeopleOnly",
        ShowField: "ImnName",
      });
    case "lookup":
      return element({
        Type: field.multiple === true ? "LookupMulti" : "Lookup",
        ...common,
        List: `{${listIdOf(field.list)}}`,
        ShowField: field.showField,
        Mult: flag(field.multiple),
      });
    case "boolean":
      return element({ Type: "Boolean", ...common }, `<Default>${field.default === true ? "1" : "0"}</Default>`);
    case "date":
      return element({ Type: "DateTime", ...common, Format: field.withTime === true ? "DateTime" : "DateOnly" });
    case "url":
      return element({ Type: "URL", ...common, Format: "Hyperlink" });
  }
}
