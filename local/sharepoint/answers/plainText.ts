import { invalidQuery, type SharePointError } from "./errors";

/** Control characters but for tab, line feed and carriage return: XML cannot hold them, and the database compares texts up to the first NUL only. */
const CONTROL = /(?![\t\n\r\u007f-\u009f])\p{Cc}/u;

/**
 * Whether every character of the text can stand in XML.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export const isPlainText = (text: string): boolean => !CONTROL.test(text);

/** @param where - what holds the text: "The path" */
export const controlCharacter = (where: string): SharePointError => invalidQuery(`${where} holds a control character, which no text of a list can have: leave it out.`);

/**
 * Refuses a JSON value that holds a control character in any of its texts or names.
 *
 * @throws SharePointError 400
 */
export function checkPlainTexts(value: unknown, where: string): void {
  // Not by calling itself: a body may be nested deeper than calls can be.
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === "string" && !isPlainText(next)) throw controlCharacter(where);
    if (typeof next !== "object" || next === null) continue;
    for (const [name, part] of Object.entries(next)) {
      if (!isPlainText(name)) throw controlCharacter(where);
      left.push(part);
    }
  }
}
