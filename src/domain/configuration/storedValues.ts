// What a page stores for a web part was typed by somebody, once, perhaps into another version: nothing of it is known before it is looked at.

/** A property of what was stored; undefined where there is none. */
export function storedProperty(stored: unknown, name: string): unknown {
  if (typeof stored !== "object" || stored === null || !Object.prototype.hasOwnProperty.call(stored, name)) return undefined;
  return (stored as Readonly<Record<string, unknown>>)[name];
}

/** The stored choice, where it is one that there is. */
export function storedChoice<T extends string>(stored: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === stored);
}

/** The names that nobody has switched off, in their order. */
export function storedSwitches<T extends string>(stored: unknown, names: readonly T[]): T[] {
  return names.filter((name) => storedProperty(stored, name) !== false);
}

/** The stored number, where it is a whole one inside the range. */
export function storedCount(stored: unknown, least: number, most: number): number | undefined {
  return Number.isInteger(stored) && Number(stored) >= least && Number(stored) <= most ? Number(stored) : undefined;
}
