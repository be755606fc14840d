import type { Posting } from "../../../domain/posting/posting";
import { postingHaystack } from "../../../domain/posting/postingWords";
import { beginsAt, indexOfWord } from "../../../domain/search/match";
import { queryWords } from "../../../domain/search/normalise";

/** As many as can be looked through at a glance. */
const SUGGESTED = 8;

/** How well a posting answers: 0 where a name begins with each word, 1 where it holds them; undefined where one is missing. */
function rank(haystack: string, words: readonly string[]): number | undefined {
  let worst = 0;
  for (const word of words) {
    const at = indexOfWord(haystack, word);
    if (at < 0) return undefined;
    if (!beginsAt(haystack, at)) worst = 1;
  }
  return worst;
}

/** Postings that what was typed may mean, those of today first. @returns none while nothing was typed */
export function postingsFor(typed: string, postings: readonly Posting[], byCode: ReadonlyMap<string, Posting>): readonly Posting[] {
  const words = queryWords(typed);
  if (words.length === 0) return [];
  return postings
    .flatMap((posting) => {
      const found = rank(postingHaystack(posting, byCode), words);
      return found === undefined ? [] : [{ posting, order: (posting.current ? 0 : 2) + found }];
    })
    .sort((one, other) => one.order - other.order || one.posting.sort - other.posting.sort)
    .slice(0, SUGGESTED)
    .map(({ posting }) => posting);
}
