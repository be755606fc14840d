import { NotBuilt } from "../answers/errors";
import { isPerson, isReference } from "../columns/field";
import type { Field } from "../columns/field";
import { entityName } from "../columns/internalName";
import { currencyText, dateText, numberText, rawNumber, yesNo } from "../columns/siteFormat";
import type { SiteFormat } from "../columns/siteFormat";
import { valueIn } from "../columns/storedValue";
import type { LinkValue, StoredValue } from "../columns/storedValue";
import { relatedColumn } from "../items/relatedColumns";
import type { RelatedColumn } from "../items/relatedColumns";
import type { LooksInto } from "../security/visibility";
import type { Item } from "../store/items";
import type { Site } from "../store/site";

/** What a row holds of one column: the text that is shown, and its raw twins under the column's name with a suffix. */
export type Cells = Readonly<Record<string, unknown>>;

/** Renders one column of an item. */
export type CellRenderer = (item: Item) => Cells;

/** Decimal places of a number column; undefined where the schema leaves them to the value, as `-1` and whatever is no such number does. */
function decimalsOf({
  xml: {
    attributes: { Decimals: text = "" },
  },
}: Field): number | undefined {
  return /^\d{1,2}$/u.test(text) ? Number(text) : undefined;
}

function numberCells(field: Field, format: SiteFormat): (value: number) => string {
  const decimals = decimalsOf(field);
  if (field.type === "Currency") {
    const lcid = field.xml.attributes["LCID"] ?? String(format.language);
    return (value) => {
      const text = currencyText(value, lcid, decimals);
      if (text === undefined) throw new NotBuilt(`showing the currency column ${field.name} with the LCID ${lcid}`);
      return text;
    };
  }
  return field.xml.attributes["Percentage"]?.toUpperCase() === "TRUE"
    ? (value) => `${numberText(value * 100, decimals)}%`
    : (value) => numberText(value, decimals);
}

function valueCells(field: Field, format: SiteFormat): (value: StoredValue | undefined) => Cells {
  const { name } = field;
  switch (field.type) {
    case "Number":
    case "Currency": {
      const text = numberCells(field, format);
      return (value) =>
        typeof value === "number" ? { [name]: text(value), [`${name}.`]: rawNumber(value) } : { [name]: "", [`${name}.`]: "" };
    }
    case "Boolean":
      return (value) => ({ [name]: yesNo(value === true, format), [`${name}.value`]: value === true ? "1" : "0" });
    case "DateTime":
      return (value) =>
        typeof value === "string"
          ? { [name]: dateText(value, field.dateOnly, format), [`${name}.`]: value }
          : { [name]: "", [`${name}.`]: "" };
    case "MultiChoice":
      return (value) => ({ [name]: Array.isArray(value) && value.length > 0 ? value : "" });
    case "URL":
      return (value) => {
        const { Url = "", Description = "" } = (value ?? {}) as Partial<LinkValue>;
        return { [name]: Url, [`${name}.desc`]: Description };
      };
    case "Text":
    case "Note":
    case "Choice":
      return (value) => ({ [name]: value ?? "" });
    default:
      throw new NotBuilt(`the column ${name} in rows of RenderListDataAsStream`);
  }
}

interface Person {
  readonly id: string;
  readonly title: string;
  readonly email: string;
  readonly sip: string;
  readonly picture: string;
}

function person(site: Site, id: number): Person[] {
  const user = site.principals.userById(id);
  const found = user ?? site.groups.byId(id);
  return found === undefined ? [] : [{ id: String(id), title: found.title, email: user?.email ?? "", sip: user?.email ?? "", picture: "" }];
}

/** The texts beside a single person; the job and the department are those of a directory that is not here. */
const PERSON_TWINS = ["id", "title", "email", "sip", "jobTitle", "department", "picture"] as const;

/**
 * People are objects in a row. Of the twins, `.span` (markup of classic pages) is left out, and beside several people all but `.id`: there SharePoint puts values of other columns.
 */
function personCells(site: Site, column: RelatedColumn): CellRenderer {
  const { name } = column.field;
  if (column.multiple) {
    return (item) => {
      const people = column.ids(item).flatMap((id) => person(site, id));
      const ids = people.map(({ id, title, email, sip }) => `${id};#${title},#,#${email},#${sip},#${title},#,#`).join(";#");
      return {
        [name]: people.length === 0 ? "" : people.map(({ id, ...rest }) => ({ id, value: rest.title, ...rest })),
        [`${name}.id`]: ids,
      };
    };
  }
  return (item) => {
    const found: readonly Person[] = column.ids(item).flatMap((id) => person(site, id));
    const texts: Readonly<Record<string, string>> = { ...found[0] };
    return {
      [name]: found.length === 0 ? "" : found,
      ...Object.fromEntries(PERSON_TWINS.map((twin) => [`${name}.${twin}`, texts[twin] ?? ""])),
    };
  };
}

function lookupCells(column: RelatedColumn): CellRenderer {
  const { name, showField } = column.field;
  const [exists, shown] = [column.reader("Id"), column.reader(entityName(showField))];
  return (item) => {
    const found = column
      .ids(item)
      .filter((id) => exists(id) !== undefined)
      .map((id) => ({ lookupId: id, lookupValue: String(shown(id) ?? ""), isSecretFieldValue: column.secret }));
    return {
      [name]: found.length === 0 ? "" : found,
      [`${name}.`]: found.map(({ lookupId, lookupValue }) => `${lookupId};#${lookupValue}`).join(";#"),
    };
  };
}

/**
 * How a column that people or lists fill looks in a row.
 *
 * @param looksInto - how the reader looks at another list: what they do not see there is empty to them
 * @throws NotBuilt for column types whose rows are not known here
 */
export function cellsOf(site: Site, fields: readonly Field[], field: Field, looksInto: LooksInto): CellRenderer {
  if (isReference(field)) {
    const column = relatedColumn(site, fields, entityName(field.name), looksInto);
    if (column === undefined) throw new Error(`The column ${field.name} looks nothing up.`);
    return isPerson(field) ? personCells(site, column) : lookupCells(column);
  }
  const cells = valueCells(field, site.web);
  const system = Object.hasOwn(SYSTEM_DATES, field.name) ? SYSTEM_DATES[field.name] : undefined;
  return system === undefined ? ({ data }) => cells(valueIn(data, field.name)) : (item) => cells(system(item));
}

const SYSTEM_DATES: Readonly<Record<string, (item: Item) => string>> = {
  Created: ({ created }) => created,
  Modified: ({ modified }) => modified,
};
