import { invalidQuery } from "./errors";
import type { SharePointError } from "./errors";

/**
 * Control characters but for tab, line feed and carriage return, halves of characters and the two that are none: XML cannot hold them,
 * the database compares texts up to the first NUL only, and keeps something else in place of half a character.
 */
const NOT_IN_XML = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/**
 * Whether every character of the text can stand in XML.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export const isPlainText = (text: string): boolean => !NOT_IN_XML.test(text);

/** @param where - what holds the text: "The path" */
export const controlCharacter = (where: string): SharePointError =>
  invalidQuery(`${where} holds a control character, or half a character, which no text of a list can have: leave it out.`);

/**
 * Refuses a JSON value that holds a control character or half a character in any of its texts or names.
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
