import { Complex } from "../answers/answer";
import { isLookup, isPerson } from "./field";
import type { Field } from "./field";
import { entityName } from "./internalName";
import { valueIn } from "./storedValue";
import type { ItemData, LinkValue, StoredValue } from "./storedValue";

/** A property of an item in REST, and its value out of the stored data. */
export interface ColumnProperty {
  readonly name: string;
  read(data: ItemData): unknown;
}

const isLink = (value: StoredValue | undefined): value is LinkValue => typeof value === "object" && value !== null && "Url" in value;

/** Ids of a lookup or person column; empty when nothing is chosen. */
export function idsIn(value: StoredValue | undefined): readonly number[] {
  if (typeof value === "number") return [value];
  return Array.isArray(value) ? (value as readonly number[]) : [];
}

function idProperties(field: Field): ColumnProperty[] {
  const name = entityName(field.name);
  const several = field.type === "UserMulti" || field.type === "LookupMulti";
  const ids: ColumnProperty = {
    name: `${name}Id`,
    read: (data) => {
      const found = idsIn(valueIn(data, field.name));
      if (!several) return found[0] ?? null;
      return found.length === 0 && field.type === "UserMulti" ? null : found;
    },
  };
  if (!isPerson(field)) return [ids];
  const texts: ColumnProperty = {
    name: `${name}StringId`,
    read: (data) => {
      const found = idsIn(valueIn(data, field.name)).map(String);
      if (several) return found.length === 0 ? null : found;
      return found[0] ?? null;
    },
  };
  return [ids, texts];
}

/** The properties in which REST answers a column: people and lookups as ids, empties as the service has them. */
export function columnProperties(field: Field): ColumnProperty[] {
  if (isPerson(field) || isLookup(field)) return idProperties(field);
  const name = entityName(field.name);
  switch (field.type) {
    case "Boolean":
      return [{ name, read: (data) => valueIn(data, field.name) ?? false }];
    case "MultiChoice":
      return [
        {
          name,
          read: (data) => {
            const value = valueIn(data, field.name);
            return Array.isArray(value) && value.length > 0 ? value : null;
          },
        },
      ];
    case "URL":
      return [
        {
          name,
          read: (data) => {
            const value = valueIn(data, field.name);
            return isLink(value) ? new Complex("SP.FieldUrlValue", { Description: value.Description, Url: value.Url }) : null;
          },
        },
      ];
    default:
      return [{ name, read: (data) => valueIn(data, field.name) ?? null }];
  }
}
