import { memoizePerObject } from "../../lazy";
import { postingHaystack } from "../../posting/postingWords";
import { beginsAt, FIELD_END } from "../../search/match";
import { queryWords } from "../../search/normalise";
import { whoHave } from "../column";
import type { Directory, DirectoryEntry } from "../directory";
import { termsOf } from "./terms";
import { findInAll, namesOfAll } from "./textsOfAll";

/** How well a word fits somebody; less is better, and adds up over the words of a query. */
const EXACTLY = 0;
const BEGINS = 1;
const HOLDS = 2;
const ELSEWHERE = 3;

/** What postings are called, each name with the texts of the postings that are called so; made once. */
export const postingsCalled = memoizePerObject(({ postings, postingByCode }: Directory) => {
  const called = new Map<string, string[]>();
  for (const text of new Set(postings.map((posting) => postingHaystack(posting, postingByCode)))) {
    for (const name of text.split(FIELD_END)) called.set(name, [...(called.get(name) ?? []), text]);
  }
  return called;
});

/** For each entry, whether a word is what a posting, its city, country or region is called, or a name; begins a name, stands inside one, or in none. */
function fitOf(directory: Directory, word: string): Uint16Array {
  const names = namesOfAll(directory);
  const fit = new Uint16Array(directory.entries.length).fill(ELSEWHERE);
  const places = postingsCalled(directory).get(word);
  if (places !== undefined) {
    whoHave(termsOf(directory), places).forEach((was, index) => {
      if (was === 1) fit[index] = EXACTLY;
    });
  }
  findInAll(names, word, (entry, at) => {
    const begins = beginsAt(names.text, at);
    const whole = names.text[at - 1] !== " " && names.text[at + word.length] === FIELD_END;
    fit[entry] = Math.min(fit[entry] ?? ELSEWHERE, begins ? (whole ? EXACTLY : BEGINS) : HOLDS);
    return begins;
  });
  return fit;
}

/**
 * Whoever types タイ looks for Thailand, and only then for 太一さん; whoever types もり for 森さん, and only then for
 * お茶を飲むつもり. People first who were at a place of just that name, or have just that name; then those whose name, reading or romaji begins
 * with the word, then those whose name holds it, then all others. The given order stays within each.
 *
 * @param found - entries of the directory
 * @param query - as typed; without words, the given list comes back
 */
export function bestFirst(directory: Directory, found: readonly DirectoryEntry[], query: string): readonly DirectoryEntry[] {
  const words = queryWords(query);
  if (words.length === 0) return found;
  const [total = new Uint16Array(), ...others] = words.map((word) => fitOf(directory, word));
  for (const fit of others) fit.forEach((each, index) => (total[index] = (total[index] ?? 0) + each));
  const ranks: DirectoryEntry[][] = [];
  for (const entry of found) (ranks[total[entry.index] ?? 0] ??= []).push(entry);
  return ranks.flat();
}
