import { invalidValue, NotBuilt, unknownBodyProperty } from "../answers/errors";
import type { MetadataLevel } from "../answers/metadataLevel";
import type { Field } from "../columns/field";
import { entityName } from "../columns/internalName";
import type { StoredValue } from "../columns/storedValue";
import { bodyName, storedValue } from "../columns/writeValue";
import { holdsFiles } from "../definition/templates";
import { itemType } from "../facts/typeNames";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

const PAGES = 119;

/** What a body changes: columns by internal name, and the approval, which is no column like the others. */
export interface ItemChanges {
  readonly data: Readonly<Record<string, StoredValue>>;
  readonly moderation?: number;
  readonly comments?: string | null;
  /** Ids of people: only forms say so, where the tenant lets them. */
  readonly author?: number;
  readonly editor?: number;
}

/** Columns a body may set, by the names it uses. */
function writable(list: List, fields: readonly Field[]): Map<string, Field> {
  const columns = fields.filter(
    ({ name, builtIn }) =>
      !builtIn || name === "Title" || (list.template === PAGES && PAGE_DATA.has(name)) || (holdsFiles(list) && name === "FileLeafRef"),
  );
  return new Map(columns.map((field) => [bodyName(field), field]));
}

const PAGE_DATA = new Set([
  "FileLeafRef",
  "WikiField",
  "CanvasContent1",
  "BannerImageUrl",
  "Description",
  "PromotedState",
  "FirstPublishedDate",
  "LayoutWebpartsContent",
]);
const MODERATION = new Set(["OData__ModerationStatus", "OData__ModerationComments"]);

const LAST_STATUS = 4;

/** @throws SharePointError 400 for a status that does not exist, or comments that are no text */
function approvalIn({
  OData__ModerationStatus: moderation,
  OData__ModerationComments: comments,
}: Readonly<Record<string, unknown>>): Pick<ItemChanges, "moderation" | "comments"> {
  const known = typeof moderation === "number" && Number.isInteger(moderation) && moderation >= 0 && moderation <= LAST_STATUS;
  if (moderation !== undefined && !known) throw invalidValue("Edm.Int32");
  if (comments !== undefined && comments !== null && typeof comments !== "string") throw invalidValue("Edm.String");
  return { ...(known ? { moderation } : {}), ...(comments === undefined ? {} : { comments }) };
}

/**
 * Reads the columns of a body.
 *
 * @throws SharePointError 400 for a name the list does not have or a value of the wrong type
 */
export function bodyChanges(site: Site, list: List, body: Readonly<Record<string, unknown>>, level: MetadataLevel): ItemChanges {
  const fields = site.fields.of(list.key);
  const columns = writable(list, fields);
  const data: Record<string, StoredValue> = {};
  for (const [name, value] of Object.entries(body)) {
    if (MODERATION.has(name)) continue;
    const field = columns.get(name);
    if (field === undefined)
      throw fields.some((each) => entityName(each.name) === name && each.builtIn)
        ? new NotBuilt(`writing the column ${name}`)
        : unknownBodyProperty(name, itemType(list));
    data[field.name] = storedValue(field, value, level, site.web.timeZone);
  }
  return { data, ...approvalIn(body) };
}
