const BLANK = /[\s\u3000]+/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Words of a name; half- and full-width blanks separate them. */
export function nameWords(name: string): string[] {
  return name.split(BLANK).filter((word) => word !== "");
}

/** Whether a name is written in Japanese (or Chinese or Korean) characters, family name first. */
export function isEastAsian(name: string): boolean {
  return EAST_ASIAN.test(name);
}

/** How to speak to somebody: the family name of 髙橋 陽子, the whole name of Emma Clarke. */
export function nameToAddress(name: string): string {
  const words = nameWords(name);
  return isEastAsian(name) ? (words[0] ?? "") : words.join(" ");
}
