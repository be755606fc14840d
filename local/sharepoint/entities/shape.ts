import { Shaped } from "../answers/answer";
import { NotBuilt, subFieldMissing } from "../answers/errors";
import type { Selection } from "../odata/selection";
import { USUAL } from "../odata/selection";

/** Anything but a list item: its properties do not depend on columns. */
export interface Entity {
  readonly type: string;
  /** Below `_api/`. */
  readonly path: string;
  readonly etag?: string;
  /** Come without being selected. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Come when they are selected. */
  readonly onRequest?: Readonly<Record<string, () => unknown>>;
  /** Names of all that it leads to, built here or not; those of `related` when absent. */
  readonly deferred?: readonly string[];
  /** Come when they are expanded. */
  readonly related?: Readonly<Record<string, Related>>;
}

/** Entities that are shaped by the part of the selection that goes into them. */
export type Related = (selection: Selection) => Shaped | readonly Shaped[];

const own = <Value>(values: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;

/** The property of the name, whatever its letter case. */
function named(values: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  if (values === undefined || Object.hasOwn(values, name)) return values && name;
  const wanted = name.toLowerCase();
  return Object.keys(values).find((each) => each.toLowerCase() === wanted);
}

function selected({ properties, onRequest, type }: Entity, name: string): readonly [string, unknown] {
  const usual = named(properties, name);
  if (usual !== undefined) return [usual, properties[usual]];
  const asked = named(onRequest, name);
  const read = asked === undefined ? undefined : onRequest?.[asked];
  if (asked === undefined || read === undefined) throw new NotBuilt(`the property ${name} of ${type}`);
  return [asked, read()];
}

function expanded(entity: Entity, name: string, selection: Selection): readonly [string, unknown] {
  const related = own(entity.related, name);
  return related === undefined ? selected(entity, name) : [name, related(selection)];
}

/**
 * The entity with what `$select` and `$expand` ask for.
 *
 * @throws NotBuilt for a property that is not kept here: SharePoint has many more
 * @throws SharePointError 400 when `$select` goes into what `$expand` does not open
 */
export function shape(entity: Entity, selection: Selection = USUAL): Shaped {
  const closed = [...selection.entered].find((name) => !selection.expanded.has(name));
  if (closed !== undefined) throw subFieldMissing(closed);
  const opened = [...selection.expanded].map(([name, below]) => expanded(entity, name, below));
  const chosen = selection.names
    .filter((name) => !selection.expanded.has(name) && own(entity.related, name) === undefined)
    .map((name) => selected(entity, name));
  const usual = selection.all ? Object.entries(entity.properties) : [];
  const deferred = (entity.deferred ?? Object.keys(entity.related ?? {})).filter((name) => !selection.expanded.has(name) && selection.all);
  return new Shaped(
    { type: entity.type, path: entity.path, deferred, ...(entity.etag === undefined ? {} : { etag: entity.etag }) },
    Object.fromEntries([...opened, ...usual, ...chosen]),
  );
}
