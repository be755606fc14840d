import { inLanguage } from "../answers/language";
import { isLookup, isPerson } from "../columns/field";
import type { Field } from "../columns/field";
import { isLinkAddress } from "../columns/linkAddress";
import type { StoredValue } from "../columns/storedValue";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { ItemChanges } from "./bodyColumns";
import { formDate, FormDateError } from "./formDates";

/** One value as forms send it: everything is text. */
export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string | null;
}

/** A value that was refused, by the name of its column. */
export type Refusals = ReadonlyMap<string, string>;

/** The text is no value of the column. */
class FormValueError extends Error {}

const BLANK = "You can't leave this blank.";

function peopleIn(site: Site, text: string): number[] {
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    throw new FormValueError("The user does not exist or is not unique.");
  }
  if (!Array.isArray(keys)) throw new FormValueError("The user does not exist or is not unique.");
  return keys.map((each: { readonly Key?: unknown } | null) => {
    const user = typeof each?.Key === "string" ? site.principals.userByLogin(each.Key) : undefined;
    if (user === undefined) throw new FormValueError("The user does not exist or is not unique.");
    return user.id;
  });
}

function lookupsIn(site: Site, field: Field, text: string): number[] {
  const parts = text.split(";#").filter((part, at) => at % 2 === 0 && part !== "");
  const target = site.lists.byId(field.lookupList ?? "");
  const isThere = (part: string): boolean =>
    /^[1-9]\d{0,9}$/u.test(part) && (target === undefined || site.items.get(target.key, Number(part)) !== undefined);
  if (!parts.every(isThere)) throw new FormValueError("The lookup value is not valid.");
  return parts.map(Number);
}

function choiceIn(field: Field, text: string): string {
  const fillIn = field.xml.attributes["FillInChoice"]?.toUpperCase() === "TRUE";
  if (!fillIn && !field.xml.choices.includes(text)) throw new FormValueError("You must specify a valid value.");
  return text;
}

/** As people write numbers, with or without separators of thousands. */
const NUMBER = /^[-+]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)$/u;

function numberIn(field: Field, text: string): number {
  const value = NUMBER.test(text.trim()) ? Number(text.replace(/,/gu, "")) : NaN;
  const { Min, Max } = field.xml.attributes;
  if (Number.isNaN(value) || !Number.isFinite(value)) throw new FormValueError("Only numbers can go here.");
  if ((Min !== undefined && value < Number(Min)) || (Max !== undefined && value > Number(Max)))
    throw new FormValueError(`Enter a number between ${Min ?? "-∞"} and ${Max ?? "∞"}.`);
  return value;
}

/** Of numbers, 1 alone is yes. */
function booleanIn(text: string): boolean {
  const word = text.trim().toLowerCase();
  if (/^\d+$/u.test(word)) return Number(word) === 1;
  const found = new Map([
    ["true", true],
    ["yes", true],
    ["false", false],
    ["no", false],
  ]).get(word);
  if (found === undefined) throw new FormValueError("You must specify a valid value.");
  return found;
}

function linkIn(text: string): StoredValue {
  const [Url = "", ...description] = text.split(/,\s+/u);
  if (!isLinkAddress(Url)) throw new FormValueError("Invalid URL.");
  return { Url, Description: description.join(", ") || Url };
}

function storedIn(site: Site, field: Field, text: string): StoredValue {
  if (isPerson(field)) return several(field, peopleIn(site, text));
  if (isLookup(field)) return several(field, lookupsIn(site, field, text));
  switch (field.type) {
    case "DateTime":
      return formDate(text, field.dateOnly, site.web);
    case "Number":
    case "Currency":
      return numberIn(field, text);
    case "Boolean":
      return booleanIn(text);
    case "Choice":
      return choiceIn(field, text);
    case "MultiChoice":
      return text
        .split(";#")
        .filter((choice) => choice !== "")
        .map((choice) => choiceIn(field, choice));
    case "URL":
      return linkIn(text);
    case "Text":
      if (text.length > Number(field.xml.attributes["MaxLength"] ?? 255)) throw new FormValueError("The text is too long.");
      return text;
    default:
      return text;
  }
}

function several(field: Field, ids: readonly number[]): StoredValue {
  if (field.type === "UserMulti" || field.type === "LookupMulti") return ids;
  if (ids.length > 1) throw new FormValueError("You must specify a valid value.");
  return ids[0] ?? null;
}

const isEmpty = (value: StoredValue): boolean => value === null || value === "" || (Array.isArray(value) && value.length === 0);

function checked(site: Site, field: Field, text: string | null): StoredValue {
  const value = text === null || text === "" ? null : storedIn(site, field, text);
  if (field.required && isEmpty(value)) throw new FormValueError(BLANK);
  return value;
}

function approvalIn(site: Site, text: string | null): Pick<ItemChanges, "moderation"> {
  if (site.modes.approvalByForm === "ignored") return {};
  if (text === null || !/^[0-4]$/u.test(text)) throw new FormValueError("You must specify a valid value.");
  return { moderation: Number(text) };
}

/** As the changes of an item name those who made it. */
const MAKERS = new Map<string, "author" | "editor">([
  ["Author", "author"],
  ["Editor", "editor"],
]);

function makerIn(site: Site, maker: "author" | "editor", text: string | null): Pick<ItemChanges, "author" | "editor"> {
  if (site.modes.authorByForm === "ignored") return {};
  const [id, ...others] = peopleIn(site, text ?? "");
  if (id === undefined || others.length > 0) throw new FormValueError("The user does not exist or is not unique.");
  return { [maker]: id };
}

/**
 * Reads what a form sends: texts in the format of the site's forms, required columns enforced.
 *
 * A value that is refused saves nothing; the refusals say why.
 */
export function formChanges(
  site: Site,
  list: List,
  values: readonly FormValue[],
): { readonly changes: ItemChanges; readonly refusals: Refusals } {
  const fields = site.fields.of(list.key);
  const data: Record<string, StoredValue> = {};
  const refusals = new Map<string, string>();
  let besides: Omit<ItemChanges, "data"> = {};
  for (const { FieldName: name, FieldValue: text } of values) {
    const maker = site.modes.authorByForm === "refused" ? undefined : MAKERS.get(name);
    const field = fields.find((each) => each.name === name && (!each.builtIn || each.name === "Title"));
    try {
      if (name === "_ModerationStatus") besides = { ...besides, ...approvalIn(site, text) };
      else if (name === "_ModerationComments") besides = { ...besides, comments: text };
      else if (maker !== undefined) besides = { ...besides, ...makerIn(site, maker, text) };
      else if (field === undefined) throw new FormValueError(`The column '${name}' does not exist or cannot be set.`);
      else data[field.name] = checked(site, field, text);
    } catch (error) {
      if (!(error instanceof FormValueError || error instanceof FormDateError)) throw error;
      refusals.set(name, inLanguage(error.message, site.web.language));
    }
  }
  return { changes: { data, ...besides }, refusals };
}
