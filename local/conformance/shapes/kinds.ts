/** What a value is, as the cases compare it; with `?` it may be null as well. */
export type Kind = "null" | "boolean" | "number" | "text" | "guid" | "utc" | "local" | "array" | "object";

/** Names of properties with the kinds of their values. */
export type Shape = Readonly<Record<string, Kind | `${Kind}?`>>;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function kindOfText(value: string): Kind {
  if (TIME.test(value)) return value.endsWith("Z") ? "utc" : "local";
  return GUID.test(value) ? "guid" : "text";
}

function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "string") return kindOfText(value);
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "object";
}

/**
 * The shape of an answer, in the words of the shape it should have: a property of a kind that was expected reads as expected, any other as it is,
 * so that comparing the two names exactly what differs.
 */
export function shapeOf(answer: unknown, expected: Shape): Shape {
  return Object.fromEntries(
    Object.entries(answer as Readonly<Record<string, unknown>>).map(([name, value]) => {
      const [kind, wanted] = [kindOf(value), expected[name]];
      const fits = wanted === kind || wanted === `${kind}?` || (kind === "null" && wanted?.endsWith("?"));
      return [name, fits && wanted !== undefined ? wanted : kind];
    }),
  );
}
