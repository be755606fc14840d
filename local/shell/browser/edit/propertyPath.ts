/**
 * The value at a path such as `texts.title.ja` or `links[0].url`; undefined where the path leads nowhere. Paths are those of the
 * runtime, which writes with them.
 */
export function valueAt(properties: unknown, path: string): unknown {
  if (typeof properties === "object" && properties !== null && Object.hasOwn(properties, path))
    return (properties as Readonly<Record<string, unknown>>)[path];
  return path
    .split(/[.[\]]+/u)
    .filter((step) => step !== "")
    .reduce<unknown>(
      (value, step) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, step)
          ? (value as Readonly<Record<string, unknown>>)[step]
          : undefined,
      properties,
    );
}
