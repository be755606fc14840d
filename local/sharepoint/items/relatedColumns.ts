import { Shaped } from "../answers/answer";
import { NotBuilt, propertyMissing } from "../answers/errors";
import type { Field, FieldType } from "../columns/field";
import { isLookup, isMultiple, isPerson } from "../columns/field";
import { entityName } from "../columns/internalName";
import { idsIn } from "../columns/readValue";
import { valueIn } from "../columns/storedValue";
import { seenBy } from "../security/visibility";
import type { LooksInto, Viewer } from "../security/visibility";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { User } from "../store/principals";
import { principalName } from "../store/principals";
import type { Site } from "../store/site";

/** What `$expand` reaches through a person or lookup column. */
export interface RelatedColumn {
  /** As `$expand` names it. */
  readonly name: string;
  readonly field: Field;
  readonly multiple: boolean;
  /** True: the reader may not open the list that is looked up. */
  readonly secret: boolean;
  /** What is answered of an id that leads to nothing any more: nothing, or an entity without values. */
  readonly gone: "missing" | "empty";
  ids(item: Item): readonly number[];
  /**
   * A column of what is looked up; undefined when it is gone.
   *
   * @throws SharePointError 400 when it has no such column, NotBuilt when it is not kept here
   */
  reader(subField: string): (id: number) => unknown;
}

const PERSON_COLUMNS: Readonly<Record<string, (user: User) => unknown>> = {
  Id: ({ id }) => id,
  ID: ({ id }) => id,
  Title: ({ title }) => title,
  Name: ({ login }) => login,
  EMail: ({ email }) => (email === "" ? null : email),
  UserName: ({ login }) => principalName(login),
};

/** Columns of the hidden user list that a real directory fills and this one does not have. */
const ELSEWHERE = new Set([
  "Department",
  "FirstName",
  "JobTitle",
  "LastName",
  "MobilePhone",
  "Office",
  "Picture",
  "SipAddress",
  "WorkPhone",
]);

const PROJECTED: ReadonlySet<FieldType> = new Set<FieldType>(["Text", "Number", "Currency", "DateTime"]);

function personReader(site: Site, column: string): RelatedColumn["reader"] {
  return (subField) => {
    const read = Object.hasOwn(PERSON_COLUMNS, subField) ? PERSON_COLUMNS[subField] : undefined;
    if (read === undefined)
      throw ELSEWHERE.has(subField) ? new NotBuilt(`the person column ${column}/${subField}`) : propertyMissing(subField);
    return (id) => {
      const user = site.principals.userById(id);
      return user && read(user);
    };
  };
}

/** What the reader does not see there, and all of a list that they may not open, is told by its id alone. */
function lookupReader(site: Site, list: List | undefined, viewer: Viewer | undefined): RelatedColumn["reader"] {
  const kept = new Map<number, Item | undefined>();
  const item = (id: number): Item | undefined => {
    if (list !== undefined && !kept.has(id)) kept.set(id, site.items.get(list.key, id));
    return kept.get(id);
  };
  return (subField) => {
    if (subField === "Id" || subField === "ID") return (id) => item(id)?.id;
    const column =
      list && site.fields.of(list.key).find(({ name, builtIn }) => entityName(name) === subField && (!builtIn || name === "Title"));
    if (column === undefined || !PROJECTED.has(column.type)) throw propertyMissing(subField);
    return (id) => {
      const found = item(id);
      const seen = found && list && viewer && seenBy(viewer, list, found);
      return found && ((seen && valueIn(seen.data, column.name)) ?? null);
    };
  };
}

const SYSTEM_PEOPLE: Readonly<Record<string, (item: Item) => number>> = { Author: ({ author }) => author, Editor: ({ editor }) => editor };

/** The person or lookup column of this name; undefined when the list has none. */
export function relatedColumn(site: Site, fields: readonly Field[], name: string, looksInto: LooksInto): RelatedColumn | undefined {
  const field = fields.find((each) => entityName(each.name) === name && (isPerson(each) || isLookup(each)));
  if (field === undefined) return undefined;
  const target = isLookup(field) ? site.lists.byId(field.lookupList ?? "") : undefined;
  const viewer = target && looksInto(target);
  const system = Object.hasOwn(SYSTEM_PEOPLE, field.name) ? SYSTEM_PEOPLE[field.name] : undefined;
  return {
    name,
    field,
    multiple: isMultiple(field),
    secret: target !== undefined && viewer === undefined,
    gone: isPerson(field) ? site.modes.removedUser : "missing",
    ids: system === undefined ? (item) => idsIn(valueIn(item.data, field.name)) : (item) => [system(item)],
    reader: isPerson(field) ? personReader(site, name) : lookupReader(site, target, viewer),
  };
}

/** The expanded value: one entity, several, or nothing where a single one is empty. */
export function expandedValue(column: RelatedColumn, subFields: readonly string[]): (item: Item) => Shaped | readonly Shaped[] | undefined {
  const readers = subFields.map((subField) => [subField, column.reader(subField)] as const);
  const exists = column.reader("Id");
  const type = isPerson(column.field) ? "SP.Data.UserInfoItem" : "SP.ListItem";
  const shape = (id: number): Shaped[] => {
    if (exists(id) === undefined && column.gone === "missing") return [];
    const values = readers.map(([subField, read]) => [subField, read(id) ?? null] as const);
    return [new Shaped({ type, path: `${column.name}(${id})` }, Object.fromEntries(values))];
  };
  return (item) => {
    const found = column.ids(item).flatMap(shape);
    return column.multiple ? found : found[0];
  };
}
