export interface Ordering {
  readonly path: readonly string[];
  readonly descending: boolean;
}

/** The `$orderby` is outside the grammar. */
export class OrderSyntaxError extends Error {}

/**
 * Reads `$orderby`: columns with an optional `asc` or `desc`.
 *
 * @throws OrderSyntaxError
 */
export function parseOrderBy(orderBy: string): Ordering[] {
  return orderBy.split(",").map((part) => {
    const found = /^\s*([\p{L}_][\p{L}\p{N}_/]*)(?:\s+(asc|desc))?\s*$/iu.exec(part);
    if (found?.[1] === undefined) throw new OrderSyntaxError(`The expression "${orderBy}" is not valid.`);
    return { path: found[1].split("/"), descending: found[2]?.toLowerCase() === "desc" };
  });
}
