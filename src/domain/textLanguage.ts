import { isEastAsian } from "./volunteer/personName";

/**
 * Language of what somebody wrote, so that it is read aloud and set as what it is, whatever the reader's language.
 *
 * @returns undefined for numbers and marks alone: they are read in the language around them
 */
export function textLanguage(text: string): "ja" | "en" | undefined {
  if (isEastAsian(text)) return "ja";
  return /\p{L}/u.test(text) ? "en" : undefined;
}
