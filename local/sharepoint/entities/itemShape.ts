import { Shaped } from "../answers/answer";
import { NotBuilt, propertyMissing, subFieldMissing } from "../answers/errors";
import type { Field } from "../columns/field";
import { entityName } from "../columns/internalName";
import { itemEtag } from "../facts/etags";
import { itemType } from "../facts/typeNames";
import { itemProperties } from "../items/itemProperties";
import type { ItemProperty } from "../items/itemProperty";
import { expandedValue, relatedColumn } from "../items/relatedColumns";
import type { RelatedColumn } from "../items/relatedColumns";
import type { Selection } from "../odata/selection";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import { ITEM_DEFERRED } from "./deferredNames";
import { maskValue } from "./maskValue";
import type { Reader, RelatedEntities } from "./reader";

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

/** What SharePoint's items lead to and these do not. */
const NOT_BUILT: ReadonlySet<string> = new Set([
  "FirstUniqueAncestorSecurableObject",
  "GetDlpPolicyTip",
  "LikedByInformation",
  "Properties",
]);

function missing(name: string, fields: readonly Field[], related: RelatedEntities): Error {
  if (NOT_BUILT.has(name) || Object.hasOwn(related, name)) return new NotBuilt(`items $expand=${name}`);
  return fields.some((field) => entityName(field.name) === name) ? new NotBuilt(`items $select=${name}`) : propertyMissing(name);
}

/**
 * @throws SharePointError 400 for a column the list does not have, or a person or lookup without sub-field
 */
export function itemShape(reader: Reader, list: List, selection: Selection): ItemShape {
  const { site, access, related } = reader;
  const fields = site.fields.of(list.key);
  const properties = new Map(
    itemProperties(list, fields, { origin: site.origin, url: site.web.url }).map((property) => [property.name, property]),
  );
  properties.set("EffectiveBasePermissions", {
    name: "EffectiveBasePermissions",
    usual: false,
    read: (item) => maskValue(access.onItem(list, item)),
  });
  properties.set("HasUniqueRoleAssignments", {
    name: "HasUniqueRoleAssignments",
    usual: false,
    read: ({ ownPermissions }) => ownPermissions,
  });
  const lookUp = (name: string): RelatedColumn | undefined => relatedColumn(site, fields, name, access.looksInto);
  const named = (name: string): ItemProperty => {
    const property = properties.get(name);
    if (property !== undefined) return property;
    throw lookUp(name) === undefined ? missing(name, fields, related) : subFieldMissing(name);
  };
  for (const name of selection.entered) {
    if (Object.hasOwn(related, name) && !selection.expanded.has(name)) throw subFieldMissing(name);
    if (!selection.expanded.has(name)) throw lookUp(name) === undefined ? missing(name, fields, related) : subFieldMissing(name);
  }
  const expanded: Part[] = [...selection.expanded].map(([name, below]) => {
    const entity = Object.hasOwn(related, name) ? related[name] : undefined;
    if (entity !== undefined) return { name, read: (item) => entity(reader, list, item, below) };
    const column = lookUp(name);
    if (column === undefined) throw missing(name, fields, related);
    if (below.all || below.expanded.size > 0) throw subFieldMissing(name);
    return { name, joins: column.field.name, read: expandedValue(column, below.names) };
  });
  const opened = new Set(selection.expanded.keys());
  const chosen = selection.names
    .filter((name) => !opened.has(name))
    .flatMap((name) => (Object.hasOwn(TWINS, name) ? (TWINS[name] ?? []) : [name]))
    .map(named);
  const usual = selection.all ? [...properties.values()].filter((property) => property.usual) : [];
  const parts: Part[] = [...expanded, ...new Set([...usual, ...chosen])];
  const type = itemType(list);
  const deferred = selection.all ? ITEM_DEFERRED.filter((name) => !opened.has(name)) : [];
  return {
    joins: new Set(parts.flatMap(({ joins }) => joins ?? [])),
    shape: (item) => {
      const values = parts.map(({ name, read }) => [name, read(item)] as const).filter(([, value]) => value !== undefined);
      return new Shaped(
        {
          type,
          path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
          id: item.guid,
          etag: itemEtag(item),
          verboseEtag: `"${item.version}"`,
          deferred,
        },
        Object.fromEntries(values),
      );
    },
  };
}
