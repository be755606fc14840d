import type { Language } from "../../text";
import { isReference, labelColumn } from "../form/formValue.js";
import type { Item } from "../form/formValue.js";
import type { Column } from "../form/listModel.js";
import type { Words } from "../form/words.js";

export interface Reader {
  readonly language: Language;
  readonly timeZone: string;
  readonly words: Words;
}

/** A long note is cut in tables: the form shows it whole. */
const LONGEST = 80;

function dateText(iso: string, dateOnly: boolean, { language, timeZone }: Reader): string {
  const style: Intl.DateTimeFormatOptions = dateOnly ? { dateStyle: "medium" } : { dateStyle: "medium", timeStyle: "short" };
  return new Intl.DateTimeFormat(language === "ja" ? "ja-JP" : "en-GB", { ...style, timeZone }).format(new Date(iso));
}

/** What a table shows of a column's value. */
export function cellText(column: Column, item: Item, reader: Reader): string {
  const value = item[column.restName];
  if (value === null || value === undefined) return "";
  if (isReference(column)) {
    const references = (Array.isArray(value) ? value : [value]) as readonly Record<string, unknown>[];
    return references.map((reference) => String(reference[labelColumn(column)] ?? "")).join(", ");
  }
  switch (column.type) {
    case "Boolean":
      return value === true ? reader.words.yes : reader.words.no;
    case "DateTime":
      return dateText(String(value), column.dateOnly, reader);
    case "MultiChoice":
      return (value as readonly string[]).join(", ");
    case "ModStat":
      return reader.words.status[Number(value)] ?? String(value);
    case "URL":
      return String((value as { readonly Description?: string }).Description ?? "");
    default: {
      const text = String(value);
      return text.length > LONGEST ? `${[...text].slice(0, LONGEST).join("")}…` : text;
    }
  }
}
