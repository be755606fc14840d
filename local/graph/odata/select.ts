import { NotBuilt } from "../wire/graphError";

/**
 * The selected properties of an entity in the caller's order, or all of them.
 *
 * @throws NotBuilt for a property that the local Graph does not know
 */
export function select(entity: Readonly<Record<string, unknown>>, selection: readonly string[] | undefined): Record<string, unknown> {
  if (selection === undefined) return { ...entity };
  const unknown = selection.find((name) => !Object.hasOwn(entity, name));
  if (unknown !== undefined) throw new NotBuilt(`?$select=${unknown}`);
  return Object.fromEntries(selection.map((name) => [name, entity[name]]));
}

/** The selection as contexts name it: `(id,displayName)`. */
export const inContext = (selection: readonly string[] | undefined): string => (selection === undefined ? "" : `(${selection.join(",")})`);
