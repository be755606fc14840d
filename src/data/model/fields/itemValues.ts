import { cut } from "../../../domain/cut";
import { visibleText } from "../../../domain/visibleText";

/**
 * Values of list items. People edit lists by hand, scripts and imports write to them too:
 * whatever comes from a list is unknown until it has passed through here.
 */
export type Item = Readonly<Record<string, unknown>>;

export function asItem(value: unknown): Item | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Item) : undefined;
}

const LINE_END = /\r\n?|[\u2028\u2029]/g;

/** Text over several lines, ended by `\n`; `""` when there is none. */
export function paragraphs(value: unknown, maxLength: number): string {
  if (typeof value !== "string") return "";
  const cleaned = value
    .replace(LINE_END, "\n")
    .replace(/\t/g, " ")
    .split("\n")
    .map((part) => visibleText(part).trimEnd());
  return cut(cleaned.join("\n").trim(), maxLength);
}

/** Text on one line; `""` when there is none. */
export function line(value: unknown, maxLength: number): string {
  return paragraphs(value, maxLength).replace(/\n+/g, " ");
}

/** A column that holds one text per line, without empty ones. */
export function lines(value: unknown, maxLength: number): string[] {
  return paragraphs(value, 20_000)
    .split("\n")
    .map((part) => cut(part.trim(), maxLength))
    .filter((part) => part !== "");
}

/** Texts of a column with several choices; none is `null` on the wire. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map((one) => line(one, 255)).filter((one) => one !== "") : [];
}

export function wholeNumber(value: unknown, min: number, max: number): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max ? value : undefined;
}

const MAX_ID = 2 ** 31 - 1;

/** Id of an item or a person; the target of a lookup. */
export function id(value: unknown): number | undefined {
  return wholeNumber(value, 1, MAX_ID);
}

/** Targets of a lookup with several values, each once. */
export function ids(value: unknown): number[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.map(id).filter((one): one is number => one !== undefined))];
}

/** An instant as ISO text in UTC. */
export function instant(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const HALF_A_DAY = 12 * 60 * 60 * 1000;

/**
 * The day of a date-only column: `2026-12-01`.
 *
 * SharePoint stores midnight in the time zone of the site and sends it in UTC: 1 December of a site in Tokyo is `2026-11-30T15:00:00Z`.
 * The nearest midnight in UTC is the day meant, for every site west of UTC+12; neither the reader's time zone nor the site's is needed.
 */
export function day(value: unknown): string | undefined {
  const midnight = instant(value);
  return midnight === undefined ? undefined : new Date(Date.parse(midnight) + HALF_A_DAY).toISOString().slice(0, 10);
}

/** The code whose text in the list is this value. */
export function codeOf<Code extends string>(choices: Readonly<Record<Code, string>>, value: unknown): Code | undefined {
  return (Object.keys(choices) as Code[]).find((code) => choices[code] === value);
}
