import type { LocalizedText } from "../../../domain/text";
import type { Column } from "./column";
import type { Field, ReadField } from "./field";
import { asItem, codeOf, day as dayOf, id, ids, instant as instantOf, line, lines, paragraphs, texts, wholeNumber } from "./itemValues";

/** SharePoint's own value, which is not written together with others. */
export function own<T>(name: string, read: (value: unknown) => T): ReadField<T> {
  return { asked: [name], read: (item) => read(item[name]) };
}

/** @param asked - the name under which items hold the value, where it is not that of the column */
function field<T, C extends Column>(
  column: C,
  read: (value: unknown) => T,
  write: (value: Exclude<T, undefined>) => unknown = (value) => value,
  asked: string = column.name,
): Field<T, C> {
  return {
    columns: [column],
    asked: [asked],
    read: (item) => read(item[asked]),
    write: (value) => ({ [asked]: value === undefined || value === "" ? null : write(value as Exclude<T, undefined>) }),
  };
}

/**
 * One line of text; `""` when there is none.
 *
 * @param longest - how much of it is read
 * @param maxLength - how much the column holds
 */
export function text<N extends string>(name: N, longest = 255, maxLength = longest): Field<string, Column<N, "text">> {
  return field({ type: "text", name, maxLength }, (value) => line(value, longest));
}

/** Text over several lines; `""` when there is none. */
export function note<N extends string>(name: N, longest: number): Field<string, Column<N, "note">> {
  return field({ type: "note", name }, (value) => paragraphs(value, longest));
}

/** One text per line. */
export function noteLines<N extends string>(name: N, longest = 255): Field<readonly string[], Column<N, "note">> {
  return field(
    { type: "note", name },
    (value) => lines(value, longest),
    (written) => written.join("\n") || null,
  );
}

export function whole<N extends string>(name: N, min: number, max?: number): Field<number | undefined, Column<N, "number">> {
  const range = max === undefined ? { min } : { min, max };
  return field({ type: "number", name, ...range, decimals: 0 }, (value) => wholeNumber(value, min, max ?? Number.MAX_SAFE_INTEGER));
}

/** @param unclear - what anything but yes, no and nothing counts as */
export function flag<N extends string>(name: N, unclear: boolean): Field<boolean, Column<N, "boolean">> {
  return field({ type: "boolean", name }, (value) => (value === true || value === false ? value : value !== null && unclear));
}

/** One of these terms, or one that organisers have added to the column; `""` when there is none. */
export function term<N extends string>(name: N, choices: readonly string[]): Field<string, Column<N, "choice">> {
  return field({ type: "choice", name, choices }, (value) => line(value, 255));
}

/** Several of these terms, and of those that organisers have added to the column. */
export function terms<N extends string>(name: N, choices: readonly string[]): Field<readonly string[], Column<N, "choice">> {
  return field({ type: "choice", name, choices, multiple: true }, texts);
}

/** What the list holds as one of its choices and the product as a code. */
export function code<N extends string, Code extends string>(
  name: N,
  choices: Readonly<Record<Code, string>>,
): Field<Code | undefined, Column<N, "choice">> {
  return field(
    { type: "choice", name, choices: Object.values(choices) },
    (value) => codeOf(choices, value),
    (written) => choices[written],
  );
}

/**
 * As {@link code}, of a column with several choices.
 *
 * @param usual - what counts where nothing is chosen; a choice that organisers have added is something
 */
export function codes<N extends string, Code extends string>(
  name: N,
  choices: Readonly<Record<Code, string>>,
  usual: readonly Code[],
): Field<readonly Code[], Column<N, "choice">> {
  return field(
    { type: "choice", name, choices: Object.values(choices), multiple: true },
    (value) => {
      const chosen = texts(value);
      return chosen.length === 0 ? usual : chosen.flatMap((one) => codeOf(choices, one) ?? []);
    },
    (written) => written.map((one) => choices[one]),
  );
}

/** The id of an item of another list. @param list - its key */
export function lookup<N extends string>(name: N, list: string): Field<number | undefined, Column<N, "lookup">> {
  return field({ type: "lookup", name, list, showField: "Title" }, id, undefined, `${name}Id`);
}

/** The ids of items of another list, each once. @param list - its key */
export function lookups<N extends string>(name: N, list: string): Field<readonly number[], Column<N, "lookup">> {
  return field({ type: "lookup", name, list, showField: "Title", multiple: true }, ids, undefined, `${name}Id`);
}

/** The id of a person in the site's user list. */
export function person<N extends string>(name: N): Field<number | undefined, Column<N, "person">> {
  return field({ type: "person", name }, id, undefined, `${name}Id`);
}

/**
 * What SharePoint tells of the person in a column. Who was removed from the site comes as null, or without a sign-in name, which everybody has:
 * the item is of no use without them.
 */
export function ofPerson<T>(name: string, part: "Title" | "Name" | "EMail", read: (value: unknown) => T): ReadField<T> {
  return {
    asked: [`${name}/${part}`],
    needed: true,
    read: (item) => {
      const known = asItem(item[name]);
      return known === undefined || known["Name"] === null ? (undefined as T) : read(known[part]);
    },
  };
}

/** A day: `2026-12-01`. Written as an hour of it that belongs to the same day at every site between UTC−11 and UTC+12. */
export function day<N extends string>(name: N): Field<string | undefined, Column<N, "date">> {
  return field({ type: "date", name }, dayOf, (written) => `${written}T11:00:00Z`);
}

/** An ISO instant. */
export function instant<N extends string>(name: N): Field<string | undefined, Column<N, "date">> {
  return field({ type: "date", name, withTime: true }, instantOf);
}

/** A text in two columns; undefined when there is no Japanese one. */
export function bilingual<J extends Column, E extends Column>(
  ja: Field<string, J>,
  en: Field<string, E>,
): Field<LocalizedText | undefined, J | E> {
  return {
    columns: [...ja.columns, ...en.columns],
    asked: [...ja.asked, ...en.asked],
    read: (item) => {
      const read = { ja: ja.read(item), en: en.read(item) };
      return read.ja === "" ? undefined : read;
    },
    write: (value) => ({ ...ja.write(value?.ja), ...en.write(value?.en) }),
  };
}
