import { visibleText } from "../visibleText";

/**
 * What an address says under each name, prefixes apart. A link may come from anybody: what is too long or too much is left out, and so
 * are characters that are not seen or that turn a text round.
 */
export interface AddressParameters {
  /** The first value of a name, empty where there is none. */
  readonly one: (name: string) => string;
  /** The values of a name, each once. */
  readonly many: (name: string) => readonly string[];
}

/** A name without prefix, and its value. */
export type AddressParameter = readonly [name: string, value: string | number];

/** An address that says nothing. */
export const NO_PARAMETERS: AddressParameters = { one: () => "", many: () => [] };

const MAX_VALUES = 50;
const MAX_VALUE = 100;

/** @param search - query of an address, with or without the question mark */
export function parametersIn(search: string, prefix: string): AddressParameters {
  const query = new URLSearchParams(search);
  return {
    one: (name) => visibleText(query.get(prefix + name) ?? ""),
    many: (name) =>
      [...new Set(query.getAll(prefix + name).map(visibleText))]
        .filter((value) => value !== "" && value.length <= MAX_VALUE)
        .slice(0, MAX_VALUES),
  };
}

/** The number in a text; undefined where it is no whole number, or out of range. */
export function numberIn(text: string, min: number, max: number): number | undefined {
  if (!/^\d{1,10}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= min && number <= max ? number : undefined;
}

/** The one of the allowed values that a text names. */
export function oneOf<T extends string>(allowed: readonly T[], text: string, otherwise: T): T {
  return allowed.find((value) => value === text) ?? otherwise;
}
