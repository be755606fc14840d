import { Complex, Shaped } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { isPropertyRefusal, NotBuilt } from "../answers/errors";
import type { PathStep } from "../odata/resourcePath";

/** One property of what the rest of a path addresses: `web/Title`, `items(1)/Title/$value`. */
export interface PropertyPath {
  readonly owner: readonly PathStep[];
  /** As it was sent. */
  readonly name: string;
  /** True: its text alone is asked for, without JSON around it. */
  readonly raw: boolean;
}

/** Undefined for a path that ends in no property. */
export function propertyPath(steps: readonly PathStep[]): PropertyPath | undefined {
  const raw = steps[steps.length - 1]?.name === "$value";
  const path = raw ? steps.slice(0, -1) : steps;
  const last = path[path.length - 1];
  if (last === undefined || path.length < 2 || last.parameters.length > 0 || last.name.startsWith("$")) return undefined;
  return { owner: path.slice(0, -1), name: last.text, raw };
}

/** The query with which the owner is asked for the property alone. */
export const onlyProperty = ({ name }: PropertyPath, query: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...query, ["$select", name]]);

const NUMBER = ["Edm.Double", "Edm.Int32"] as const;

function typeOf(value: unknown): string {
  if (value instanceof Complex) return value.type;
  if (Array.isArray(value)) return `Collection(${typeOf(value[0] ?? "")})`;
  if (typeof value === "number") return NUMBER[Number.isInteger(value) ? 1 : 0];
  return typeof value === "boolean" ? "Edm.Boolean" : "Edm.String";
}

const leadsOn = (value: unknown): boolean => value instanceof Shaped || (Array.isArray(value) && value.some(leadsOn));

/**
 * The answer for one property.
 *
 * @param route - the path, for whoever reads what is not built
 * @param ask - asks the owner for that property
 * @throws NotBuilt where the owner has no such property, or it leads to other entities
 */
export function propertyAnswer({ name, raw }: PropertyPath, route: string, ask: () => Answer): Answer {
  const notBuilt = new NotBuilt(`GET ${route}`);
  let answer: Answer;
  try {
    answer = ask();
  } catch (error) {
    throw error instanceof NotBuilt || isPropertyRefusal(error) ? notBuilt : error;
  }
  if (answer.is !== "entity") throw notBuilt;
  const found = Object.entries(answer.entity.properties).find(([each]) => each.toLowerCase() === name.toLowerCase());
  if (found === undefined || leadsOn(found[1])) throw notBuilt;
  const [property, value] = found;
  if (!raw) return value === null ? { is: "void", name: property } : { is: "value", name: property, type: typeOf(value), value };
  if (value === null || typeof value === "object")
    throw new NotBuilt(`$value of ${property}, which is ${value === null ? "empty" : "no text"}`);
  return { is: "file", contentType: "text/plain;charset=utf-8", content: String(value) };
}
