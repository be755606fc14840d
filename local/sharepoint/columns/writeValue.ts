import { invalidDateValue, invalidLinkValue, invalidQuery, invalidValue } from "../answers/errors";
import type { MetadataLevel } from "../answers/metadataLevel";
import { isLookup, isPerson } from "./field";
import type { Field } from "./field";
import { entityName } from "./internalName";
import { isLinkAddress } from "./linkAddress";
import { isKeptInstant, isoInstant, siteMidnight } from "./siteTime";
import type { LinkValue, StoredValue } from "./storedValue";

const EDM_TYPES: Partial<Record<Field["type"], string>> = {
  Number: "Edm.Double",
  Currency: "Edm.Double",
  Boolean: "Edm.Boolean",
  DateTime: "Edm.DateTime",
};

/** The name under which a body carries the column. */
export function bodyName(field: Field): string {
  return isPerson(field) || isLookup(field) ? `${entityName(field.name)}Id` : entityName(field.name);
}

/** Bodies under verbose wrap arrays as `{ results: [] }`; the others must not. */
function arrayIn(value: unknown, level: MetadataLevel): readonly unknown[] {
  const array: unknown = level === "verbose" ? (value as { results?: unknown }).results : value;
  if (Array.isArray(array)) return array;
  const [found, wanted] = level === "verbose" ? ["StartArray", "StartObject"] : ["StartObject", "StartArray"];
  throw invalidQuery(`An unexpected '${found}' node was found when reading from the JSON reader. A '${wanted}' node was expected.`);
}

function idIn(value: unknown): number {
  const id = typeof value === "string" && /^\d+$/u.test(value) ? Number(value) : value;
  if (typeof id !== "number" || !Number.isInteger(id)) throw invalidValue("Edm.Int32");
  return id;
}

/** 30 February rolls over in JavaScript; SharePoint refuses it. */
function isCalendarDay(text: string): boolean {
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function dateIn(value: unknown, dateOnly: boolean, timeZone: string): string {
  const instant =
    typeof value === "string" && /^\d{4}-\d\d-\d\d/u.test(value)
      ? Date.parse(value.includes("T") && !/(?:Z|[+-]\d\d:\d\d)$/u.test(value) ? `${value}Z` : value)
      : NaN;
  if (Number.isNaN(instant) || !isCalendarDay(String(value))) throw invalidValue("Edm.DateTime");
  const kept = dateOnly ? siteMidnight(instant, timeZone) : instant;
  if (!isKeptInstant(kept)) throw invalidDateValue();
  return isoInstant(kept);
}

function linkIn(value: unknown): LinkValue | null {
  const { Url, Description } = value as { Url?: unknown; Description?: unknown };
  if (typeof Url !== "string")
    throw invalidQuery(
      "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartObject' node was expected.",
    );
  if (Url === "") return null;
  if (!isLinkAddress(Url)) throw invalidLinkValue();
  return { Url, Description: typeof Description === "string" && Description !== "" ? Description : Url };
}

function primitive(field: Field, value: unknown, wanted: "string" | "number" | "boolean"): StoredValue {
  if (typeof value !== wanted || (typeof value === "number" && !Number.isFinite(value)))
    throw invalidValue(EDM_TYPES[field.type] ?? "Edm.String");
  return value as string | number | boolean;
}

/**
 * The value of a request body, as it is stored. A text without characters is no value.
 *
 * @param timeZone - of the site: date-only columns keep its midnight
 * @throws SharePointError 400 for a value of the wrong type, 500 for a date or an address that no column takes
 */
export function storedValue(field: Field, value: unknown, level: MetadataLevel, timeZone: string): StoredValue {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case "Number":
    case "Currency":
      return primitive(field, value, "number");
    case "Boolean":
      return primitive(field, value, "boolean");
    case "DateTime":
      return dateIn(value, field.dateOnly, timeZone);
    case "MultiChoice":
      return arrayIn(value, level).map((choice) => {
        if (typeof choice !== "string") throw invalidValue("Edm.String");
        return choice;
      });
    case "User":
    case "Lookup": {
      const id = idIn(value);
      return id > 0 ? id : null;
    }
    case "UserMulti":
    case "LookupMulti":
      return [...new Set(arrayIn(value, level).map(idIn))];
    case "URL":
      return linkIn(value);
    default:
      return primitive(field, value, "string") || null;
  }
}

/** Whether new items can have the default that the column names. */
export function hasUsableDefault(field: Field): boolean {
  const preset = field.xml.defaultValue ?? "";
  if (preset === "") return true;
  if (field.type === "DateTime") return /^\[today\]$/iu.test(preset) || !Number.isNaN(Date.parse(preset));
  if (field.type === "Boolean") return /^(?:[01]|true|false)$/iu.test(preset);
  return (field.type !== "Number" && field.type !== "Currency") || !Number.isNaN(Number(preset));
}

/** The value a new item gets when nothing is given. */
export function defaultValue(field: Field, now: Date): StoredValue {
  const preset = field.xml.defaultValue;
  if (preset === undefined || preset === "") return null;
  switch (field.type) {
    case "Boolean":
      return preset === "1" || preset.toUpperCase() === "TRUE";
    case "Number":
    case "Currency":
      return Number(preset);
    case "MultiChoice":
      return preset.split(";#").filter((choice) => choice !== "");
    case "DateTime":
      return /^\[today\]$/iu.test(preset) ? isoInstant(now.getTime()) : isoInstant(Date.parse(preset));
    default:
      return preset;
  }
}
