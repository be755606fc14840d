import { columnMissing, NotBuilt } from "../answers/errors";
import type { Field } from "../columns/field";
import { entityName } from "../columns/internalName";
import { columnProperties } from "../columns/readValue";
import type { Selection } from "../odata/selection";

/** Come with every item, whatever the view shows. */
const ALWAYS = ["FileSystemObjectType", "Id", "ServerRedirectedEmbedUri", "ServerRedirectedEmbedUrl"] as const;

const SYSTEM_PEOPLE = new Set(["Author", "Editor"]);

function properties(fields: readonly Field[], name: string): readonly string[] {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) throw columnMissing(name);
  return SYSTEM_PEOPLE.has(name) ? [`${name}Id`] : columnProperties(field).map((property) => property.name);
}

/**
 * What a REST answer holds of the items that a view finds: the view's columns, narrowed by `$select`.
 *
 * @param viewFields - internal names; undefined when the view names none and all usual properties come
 * @throws SharePointError 400 for a column that the list does not have, NotBuilt when something is selected that the view does not show
 */
export function viewSelection(selection: Selection, viewFields: readonly string[] | undefined, fields: readonly Field[]): Selection {
  if (viewFields === undefined) return selection;
  const shown = viewFields.flatMap((name) => properties(fields, name));
  const reachable = new Set<string>([...ALWAYS, "ID", ...shown, ...viewFields.map(entityName)]);
  const columns = new Set(fields.map(({ name }) => entityName(name)));
  const hidden = [...selection.names, ...[...selection.expanded.keys()].filter((name) => columns.has(name))].find(
    (name) => !reachable.has(name),
  );
  if (hidden !== undefined) throw new NotBuilt(`selecting ${hidden} of a CAML query that does not have it in <ViewFields>`);
  return selection.all ? { ...selection, all: false, names: [...new Set([...ALWAYS, ...shown, ...selection.names])] } : selection;
}
