import { oncePerObject } from "../once";
import { beginsAt, FIELD_END, indexOfWord } from "../search/match";
import { queryWords } from "../search/normalise";
import { whoHave } from "./column";
import { columnsOf } from "./columns";
import type { Directory, DirectoryEntry } from "./directory";

const EXACTLY = 0;
const BEGINS = 1;
const HOLDS = 2;
const ELSEWHERE = 3;

/** The names of all entries in one text: going through it is faster by far than going through the entries. */
export const namesOf = oncePerObject(({ entries }: Directory) => {
  const starts = new Uint32Array(entries.length + 1);
  entries.forEach(({ words: { names } }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + names.length + FIELD_END.length;
  });
  return { text: entries.map(({ words: { names } }) => names + FIELD_END).join(""), starts };
});

/** Which entries have a country, city, posting, topic, language or the like that is called just like one of the words: as 1 at their indexes. */
function whoHaveExactly(directory: Directory, words: readonly string[]): Uint8Array {
  const terms = columnsOf(directory).terms();
  const isOne = (term: string): boolean => words.some((word) => (FIELD_END + term + FIELD_END).includes(FIELD_END + word + FIELD_END));
  return whoHave(terms, [...terms.numberOf.keys()].filter(isOne));
}

/** For each entry, whether a word is one of its terms, begins a name, stands inside one, or in none. */
function places(directory: Directory, words: readonly string[]): Uint8Array {
  const { text, starts } = namesOf(directory);
  const found = whoHaveExactly(directory, words).map((has) => (has === 1 ? EXACTLY : ELSEWHERE));
  for (const word of words) {
    let entry = 0;
    let at = indexOfWord(text, word);
    while (at >= 0) {
      while ((starts[entry + 1] ?? Infinity) <= at) entry++;
      const begins = beginsAt(text, at);
      found[entry] = Math.min(found[entry] ?? ELSEWHERE, begins ? BEGINS : HOLDS);
      at = indexOfWord(text, word, begins ? starts[entry + 1] : at + 1);
    }
  }
  return found;
}

/**
 * Whoever types タイ looks for Thailand, and only then for 太一さん or フレックスタイム; whoever types もり for 森さん, and only then for
 * お茶を飲むつもり: people with a posting, place, topic or language of just that name first, then those whose name, reading or romaji begins
 * with a word of the query, then those whose name holds one, then all others; the given order stays within each.
 *
 * @param found - entries of the directory
 * @param query - as typed; without words, the given list comes back
 */
export function bestFirst(directory: Directory, found: readonly DirectoryEntry[], query: string): readonly DirectoryEntry[] {
  const words = queryWords(query);
  if (words.length === 0) return found;
  const placeOf = places(directory, words);
  const ranks: DirectoryEntry[][] = [[], [], [], []];
  for (const entry of found) ranks[placeOf[entry.index] ?? ELSEWHERE]?.push(entry);
  return ranks.flat();
}
