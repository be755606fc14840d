import { beginsWith, contains } from "../search/match";
import { queryWords } from "../search/normalise";
import type { DirectoryEntry } from "./directory";

const BEGINS = 0;
const HOLDS = 1;
const ELSEWHERE = 2;

function placeOf({ words: { names } }: DirectoryEntry, query: readonly string[]): number {
  if (!query.some((word) => contains(names, word))) return ELSEWHERE;
  return query.some((word) => beginsWith(names, word)) ? BEGINS : HOLDS;
}

/**
 * Whoever types もり looks for 森さん, and only then for お茶を飲むつもり: people whose name, reading or romaji begins with a word of the query
 * first, then those whose name holds one, then all others; the given order stays within each.
 *
 * @param query - as typed; without words, the given list comes back
 */
export function nameFirst(entries: readonly DirectoryEntry[], query: string): readonly DirectoryEntry[] {
  const words = queryWords(query);
  if (words.length === 0) return entries;
  const places: DirectoryEntry[][] = [[], [], []];
  for (const entry of entries) places[placeOf(entry, words)]?.push(entry);
  return places.flat();
}
