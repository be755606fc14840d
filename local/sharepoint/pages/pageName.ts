import { randomInt } from "node:crypto";

const [LETTERS, LENGTH] = ["abcdefghijklmnopqrstuvwxyz0123456789", 8];
const LONGEST = 128;

/** In UTF-16 a cut can leave half a character, which no address can hold. */
const HALF_CHARACTERS = /\p{Cs}/gu;

/** The name of a page that has no title yet: `k3v9x0pq.aspx`. */
export function generatedName(): string {
  return `${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)] ?? "").join("")}.aspx`;
}

/**
 * The file name that the first title gives a page: blanks become hyphens, what file names cannot hold goes, and a name that is
 * taken is numbered. Clients rely on the title naming the file; the treatment of blanks and of taken names is unverified.
 *
 * @param taken - whether another page has the name
 */
export function nameFrom(title: string, taken: (name: string) => boolean): string {
  const stem =
    title
      .replace(/\.aspx$/iu, "")
      .replace(/["*:<>?/\\|#%\p{Cc}]/gu, "")
      .trim()
      .replace(/\s+/gu, "-")
      .replace(/^\.+|\.+$/gu, "")
      .slice(0, LONGEST)
      .replace(HALF_CHARACTERS, "") || "page";
  for (let at = 0; ; at++) {
    const name = `${stem}${at === 0 ? "" : `(${at})`}.aspx`;
    if (!taken(name)) return name;
  }
}
