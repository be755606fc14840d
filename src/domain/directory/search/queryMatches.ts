import { memoizePerObject } from "../../lazy";
import { contains } from "../../search/match";
import { queryWords } from "../../search/normalise";
import { whoHave } from "../column";
import type { Directory } from "../directory";
import { spellingsIn, termNames, writesOf } from "./placeSpelling";
import { termsOf } from "./terms";

/** Enough for the words of a query and the way back through what was typed. */
const REMEMBERED = 24;
const NUMBER_AT_AN_END = /^\d|\d$/;
const LATIN_AT_START = /^[a-z]/;

/**
 * Whether everybody who answers to the longer word answers to the shorter one as well.
 *
 * Not where a number stands at an end of the shorter one: 平成25 finds people whom 平成2 does not; and not where a Latin word begins in the
 * middle of another: tokyo finds people whom kyo does not.
 */
function narrows(longer: string, shorter: string): boolean {
  return (LATIN_AT_START.test(shorter) ? longer.startsWith(shorter) : longer.includes(shorter)) && !NUMBER_AT_AN_END.test(shorter);
}

/**
 * Who answers to the words of a query (see `queryWords`), as a 1 at the index of each entry that answers to all of them.
 *
 * Remembers the latest words: while a word grows, only those who answered to its beginning are asked again.
 */
export const queryMatches = memoizePerObject((directory: Directory) => {
  const { entries } = directory;
  const everybody = Uint32Array.from(entries.keys());
  const known = new Map<string, Uint32Array>();
  const spellingOf = spellingsIn(directory.postingByCode);

  function ask(word: string): Uint32Array {
    let candidates = everybody;
    for (const [shorter, found] of known) {
      if (found.length < candidates.length && spellingOf(shorter) === undefined && narrows(word, shorter)) candidates = found;
    }
    const spelling = spellingOf(word);
    const terms = termsOf(directory);
    const shares = whoHave(
      terms,
      [...terms.numberOf.keys()].filter((term) => contains(term, word) && (spelling === undefined || termNames(directory, term, spelling))),
    );
    return candidates.filter((index) => {
      const entry = entries[index];
      if (shares[index] === 1 || entry === undefined) return shares[index] === 1;
      const { names, written } = entry.words;
      return contains(names, word) || (contains(written, word) && (spelling === undefined || writesOf(entry, spelling)));
    });
  }

  function peopleFor(word: string): Uint32Array {
    const found = known.get(word) ?? ask(word);
    known.delete(word);
    known.set(word, found);
    for (const [oldest] of known) {
      if (known.size > REMEMBERED) known.delete(oldest);
    }
    return found;
  }

  return (words: readonly string[]): Uint8Array => {
    const hits = new Uint8Array(entries.length);
    words.forEach((word, before) => {
      for (const index of peopleFor(word)) if (hits[index] === before) hits[index] = before + 1;
    });
    return hits.map((count) => (count === words.length ? 1 : 0));
  };
});

/** Too few to be an answer. */
const FEW = 3;

/** Whether a query as it stands finds fewer people than one would like to choose from. @param query - as typed; without words it asks for nothing */
export function findsFew(directory: Directory, query: string): boolean {
  const words = queryWords(query);
  return words.length > 0 && queryMatches(directory)(words).reduce((sum, answers) => sum + answers, 0) < FEW;
}
