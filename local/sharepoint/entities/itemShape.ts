import { Shaped } from "../answers/answer";
import { NotBuilt, propertyMissing, subFieldMissing } from "../answers/errors";
import type { Field } from "../columns/field";
import { entityName } from "../columns/internalName";
import { ITEM_DEFERRED } from "./deferredNames";
import { maskValue } from "./maskValue";
import type { Selection } from "../odata/selection";
import type { Access } from "../security/access";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { itemProperties, type ItemProperty, itemType } from "../items/itemProperties";
import { NOT_BUILT, RELATED_ENTITIES } from "./relatedEntities";
import { expandedValue, relatedColumn } from "../items/relatedColumns";

/** Turns items into what `$select` and `$expand` ask for. */
export interface ItemShape {
  /** Person and lookup columns the query joins. */
  readonly joins: ReadonlySet<string>;
  shape(item: Item): Shaped;
}

interface Part {
  readonly name: string;
  readonly joins?: string;
  read(item: Item): unknown;
}

/** `Id` and `ID` always come together. */
const TWINS: Readonly<Record<string, readonly string[]>> = { Id: ["Id", "ID"], ID: ["Id", "ID"] };

function missing(name: string, fields: readonly Field[]): Error {
  if (NOT_BUILT.has(name) || Object.hasOwn(RELATED_ENTITIES, name)) return new NotBuilt(`items $expand=${name}`);
  return fields.some((field) => entityName(field.name) === name) ? new NotBuilt(`items $select=${name}`) : propertyMissing(name);
}

/**
 * @throws SharePointError 400 for a column the list does not have, or a person or lookup without sub-field
 */
export function itemShape(site: Site, list: List, selection: Selection, access: Access): ItemShape {
  const fields = site.fields.of(list.key);
  const properties = new Map(itemProperties(list, fields, { origin: site.origin, url: site.web.url }).map((property) => [property.name, property]));
  properties.set("EffectiveBasePermissions", { name: "EffectiveBasePermissions", usual: false, read: (item) => maskValue(access.onItem(list, item)) });
  properties.set("HasUniqueRoleAssignments", { name: "HasUniqueRoleAssignments", usual: false, read: ({ ownPermissions }) => ownPermissions });
  const named = (name: string): ItemProperty => {
    const property = properties.get(name);
    if (property !== undefined) return property;
    throw relatedColumn(site, fields, name) === undefined ? missing(name, fields) : subFieldMissing(name);
  };
  for (const name of selection.entered) {
    if (Object.hasOwn(RELATED_ENTITIES, name) && !selection.expanded.has(name)) throw subFieldMissing(name);
    if (!selection.expanded.has(name)) throw relatedColumn(site, fields, name) === undefined ? missing(name, fields) : subFieldMissing(name);
  }
  const expanded: Part[] = [...selection.expanded].map(([name, below]) => {
    const related = Object.hasOwn(RELATED_ENTITIES, name) ? RELATED_ENTITIES[name] : undefined;
    if (related !== undefined) return { name, read: (item) => related({ site, list, access }, item, below) };
    const column = relatedColumn(site, fields, name);
    if (column === undefined) throw missing(name, fields);
    if (below.all || below.expanded.size > 0) throw subFieldMissing(name);
    return { name, joins: column.field.name, read: expandedValue(column, below.names) };
  });
  const opened = new Set(selection.expanded.keys());
  const chosen = selection.names.filter((name) => !opened.has(name)).flatMap((name) => (Object.hasOwn(TWINS, name) ? TWINS[name] ?? [] : [name])).map(named);
  const usual = selection.all ? [...properties.values()].filter((property) => property.usual) : [];
  const parts: Part[] = [...expanded, ...new Set([...usual, ...chosen])];
  const type = itemType(list);
  const deferred = selection.all ? ITEM_DEFERRED.filter((name) => !opened.has(name)) : [];
  return {
    joins: new Set(parts.flatMap(({ joins }) => joins ?? [])),
    shape: (item) => {
      const values = parts.map(({ name, read }) => [name, read(item)] as const).filter(([, value]) => value !== undefined);
      return new Shaped(
        { type, path: `Web/Lists(guid'${list.id}')/Items(${item.id})`, id: item.guid, etag: itemEtag(item), verboseEtag: `"${item.version}"`, deferred },
        Object.fromEntries(values),
      );
    },
  };
}

/** `"<guid>,<version>"`, quotes included. */
export function itemEtag({ guid, version }: Pick<Item, "guid" | "version">): string {
  return `"${guid},${version}"`;
}
