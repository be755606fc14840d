import { scramble } from "../hash";
import { graphemes } from "../search/segments";
import { isEastAsian, nameWords } from "./personName";
import type { Person, Volunteer } from "./volunteer";

/** What is cut into a person's stone. */
export interface NameStone {
  readonly text: string;
  /** Decides the size of the characters; `en`: Latin initials, set horizontally. */
  readonly length: "1" | "2" | "3" | "en";
}

const LONGEST = 3;
const WHEN_LONGER = 2;
const NAME_PARTS = /[-‐‑・･＝=]/u;

function initials(words: readonly string[]): string {
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => graphemes(word ?? "")[0] ?? "")
    .join("")
    .toUpperCase();
}

/**
 * The family name in the volunteer's own characters (髙橋, 長谷川, 森), the first two of a longer one (勅使河原 → 勅使),
 * the first half of a double one; the initials of a Latin name (Emma Clarke → EC).
 */
export function nameStone({ name, person }: Pick<Volunteer, "name"> & { readonly person: Pick<Person, "displayName"> }): NameStone {
  const words = nameWords(name.trim() === "" ? person.displayName : name);
  const family = words[0] ?? "";
  if (!isEastAsian(family)) return { text: initials(words), length: "en" };
  const cut = graphemes(family.split(NAME_PARTS).find((part) => part !== "") ?? family);
  const shown = cut.length > LONGEST ? cut.slice(0, WHEN_LONGER) : cut;
  return { text: shown.join(""), length: String(shown.length) as "1" | "2" | "3" };
}

const TONES = 8;
const SHAPES = 3;

/**
 * Tone of a person's stone, 1 to 8: the same person has the same colour everywhere.
 *
 * @param profileId - of the list item: what an interview knows of the person, too, without asking
 */
export function personTone(profileId: number): number {
  return (scramble(profileId) % TONES) + 1;
}

/** Outline of a person's stone, 1 to 3, independent of its tone. @param profileId - as {@link personTone} */
export function personShape(profileId: number): number {
  return ((scramble(profileId) >>> 8) % SHAPES) + 1;
}
