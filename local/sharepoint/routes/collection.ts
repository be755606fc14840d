import { many } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { invalidQuery, NotBuilt } from "../answers/errors";
import { shape } from "../entities/shape";
import type { Entity } from "../entities/shape";
import { compileFilter } from "../odata/filterEvaluation";
import type { Comparable, ComparableColumn } from "../odata/filterEvaluation";
import { FilterSyntaxError, parseFilter } from "../odata/filterGrammar";
import type { Call } from "./call";
import { SHAPING } from "./route";

/** Options of a collection that is not list items. */
export const COLLECTION = [...SHAPING, "$filter", "$top"] as const;

const KINDS: Readonly<Record<string, ComparableColumn<Entity>["kind"]>> = { string: "text", number: "number", boolean: "boolean" };
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;

/** A property as conditions see it; its kind is that of the first value there is. */
function column(entities: readonly Entity[], path: readonly string[]): ComparableColumn<Entity> {
  const [name = ""] = path;
  if (path.length > 1) throw new NotBuilt(`$filter on ${path.join("/")}`);
  const read = (entity: Entity): unknown =>
    Object.hasOwn(entity.properties, name) ? entity.properties[name] : entity.onRequest?.[name]?.();
  const values = entities.map(read).filter((value) => value !== undefined && value !== null);
  if (entities.length > 0 && !entities.some((entity) => Object.hasOwn(entity.properties, name) || entity.onRequest?.[name] !== undefined))
    throw new NotBuilt(`$filter on ${name}`);
  const [sample] = values;
  const kind = typeof sample === "string" && INSTANT.test(sample) ? "instant" : KINDS[typeof sample];
  if (kind === undefined && values.length > 0) throw new NotBuilt(`$filter on ${name}`);
  return { kind: kind ?? "text", read: (entity) => (read(entity) as Comparable | undefined) ?? null };
}

function filtered(entities: readonly Entity[], filter: string | undefined, timeZone: string): readonly Entity[] {
  if (filter === undefined) return entities;
  try {
    return entities.filter(compileFilter(parseFilter(filter), (path) => column(entities, path), timeZone));
  } catch (error) {
    throw error instanceof FilterSyntaxError ? invalidQuery(error.message) : error;
  }
}

/** `$top` of the request; undefined without one. @throws SharePointError 400 when it is no number above 0 */
export function topOf(call: Call): number | undefined {
  const top = call.option("$top");
  if (top === undefined) return undefined;
  if (!/^\d+$/u.test(top) || Number(top) === 0) throw invalidQuery(`The expression "${top}" is not valid.`);
  return Number(top);
}

/** A collection with the caller's `$filter`, `$top`, `$select` and `$expand`. */
export function collection(call: Call, type: string, entities: readonly Entity[]): Answer {
  const found = filtered(entities, call.option("$filter"), call.site.web.timeZone);
  const { selection } = call;
  return many(
    type,
    found.slice(0, topOf(call)).map((entity) => shape(entity, selection)),
  );
}
