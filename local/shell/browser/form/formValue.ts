import type { Column } from "./listModel.js";
import type { fromInput, toInput } from "./siteTime.js";

/** A person or an item that a value points to. */
export interface Reference {
  readonly id: number;
  readonly label: string;
}

/** What a form holds for a column while it is being filled in. */
export type FormValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "flag"; readonly on: boolean }
  | { readonly kind: "choices"; readonly chosen: readonly string[] }
  | { readonly kind: "references"; readonly chosen: readonly Reference[] }
  | { readonly kind: "link"; readonly url: string; readonly description: string };

export type FormValues = Readonly<Record<string, FormValue>>;

/** An item as SharePoint sends it. */
export type Item = Readonly<Record<string, unknown>>;

/** Conversion of instants to and from inputs, in the site's time zone. */
export interface Clock {
  readonly timeZone: string;
  readonly toInput: typeof toInput;
  readonly fromInput: typeof fromInput;
}

interface ExpandedReference {
  readonly Id?: number;
  readonly ID?: number;
  readonly [column: string]: unknown;
}

export const isPerson = ({ type }: Column): boolean => type === "User" || type === "UserMulti";
export const isReference = (column: Column): boolean => isPerson(column) || column.type === "Lookup" || column.type === "LookupMulti";
export const isMultiple = ({ type }: Column): boolean => type === "UserMulti" || type === "LookupMulti";

/** The column of the other list that a reference is shown by. */
export function labelColumn(column: Column): string {
  return column.lookup?.column ?? "Title";
}

function references(value: unknown, column: Column): Reference[] {
  const list = (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]) as readonly ExpandedReference[];
  return list.flatMap((entry) => {
    const id = entry.Id ?? entry.ID;
    return id === undefined || id === 0 ? [] : [{ id, label: String(entry[labelColumn(column)] ?? `#${id}`) }];
  });
}

/** @param item - read with every reference expanded; `undefined` starts a new one with the column's default */
export function formValue(column: Column, item: Item | undefined, clock: Clock): FormValue {
  const value = item === undefined ? undefined : item[column.restName];
  if (isReference(column)) return { kind: "references", chosen: references(value, column) };
  switch (column.type) {
    case "Boolean":
      return { kind: "flag", on: item === undefined ? column.defaultValue === "1" : value === true };
    case "MultiChoice":
      return { kind: "choices", chosen: Array.isArray(value) ? value.map(String) : [] };
    case "URL": {
      const link = (value ?? {}) as { readonly Url?: string; readonly Description?: string };
      return { kind: "link", url: link.Url ?? "", description: link.Description ?? "" };
    }
    case "DateTime":
      return { kind: "text", text: typeof value === "string" ? clock.toInput(value, clock.timeZone, !column.dateOnly) : "" };
    default:
      return { kind: "text", text: item === undefined ? column.defaultValue : value === null || value === undefined ? "" : String(value) };
  }
}

function isEmpty(value: FormValue): boolean {
  switch (value.kind) {
    case "text":
      return value.text.trim() === "";
    case "flag":
      return false;
    case "choices":
    case "references":
      return value.chosen.length === 0;
    case "link":
      return value.url.trim() === "";
  }
}

function textInBody(column: Column, text: string, clock: Clock): unknown {
  if (text.trim() === "") return null;
  if (column.type === "Number") return Number(text);
  return column.type === "DateTime" ? clock.fromInput(text, clock.timeZone) : text;
}

/** The key and value of a column in the body of a write. */
function inBody(column: Column, value: FormValue, clock: Clock): [string, unknown] {
  switch (value.kind) {
    case "text":
      return [column.restName, textInBody(column, value.text, clock)];
    case "flag":
      return [column.restName, value.on];
    case "choices":
      return [column.restName, value.chosen];
    case "link":
      return [
        column.restName,
        isEmpty(value) ? null : { Url: value.url.trim(), Description: value.description.trim() || value.url.trim() },
      ];
    case "references": {
      const ids = value.chosen.map(({ id }) => id);
      return [`${column.restName}Id`, isMultiple(column) ? ids : (ids[0] ?? null)];
    }
  }
}

/** Only what was changed is sent, so that nobody's work on another column is undone. */
export function changedBody(columns: readonly Column[], before: FormValues, now: FormValues, clock: Clock): Record<string, unknown> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = now[column.name];
      const same = JSON.stringify(value) === JSON.stringify(before[column.name]);
      return value === undefined || same ? [] : [inBody(column, value, clock)];
    }),
  );
}

/** Of a new item, what was filled in; a flag is sent in any case, because the column's default may be the other one. */
export function newBody(columns: readonly Column[], values: FormValues, clock: Clock): Record<string, unknown> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = values[column.name];
      return value === undefined || isEmpty(value) ? [] : [inBody(column, value, clock)];
    }),
  );
}

/** SharePoint's forms ask for required columns and limits; its item interface does not. */
export type Complaint = "required" | "number" | "range" | "address";

function complaint(column: Column, value: FormValue): Complaint | undefined {
  if (isEmpty(value)) return column.required ? "required" : undefined;
  if (value.kind === "link") return /^(https?:\/\/|\/)/i.test(value.url.trim()) ? undefined : "address";
  if (column.type !== "Number" || value.kind !== "text") return undefined;
  const number = Number(value.text);
  if (!Number.isFinite(number)) return "number";
  return number < (column.min ?? -Infinity) || number > (column.max ?? Infinity) ? "range" : undefined;
}

/** What must be put right before saving, by column name. */
export function complaints(columns: readonly Column[], values: FormValues): Record<string, Complaint> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = values[column.name];
      const found = value === undefined ? undefined : complaint(column, value);
      return found === undefined ? [] : [[column.name, found]];
    }),
  );
}
