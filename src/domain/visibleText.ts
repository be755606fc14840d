/** Invisible characters that reorder text or break addresses: controls, halves of surrogate pairs, bidi marks, zero-width blanks. Joiners stay, emoji need them. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** A line of text from outside as a reader may see it. Line ends and tabs go as well: who keeps lines cuts the text into them first. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, "");
}
