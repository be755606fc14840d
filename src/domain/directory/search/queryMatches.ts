import { memoizePerObject } from "../../lazy";
import { contains } from "../../search/match";
import { queryWords } from "../../search/normalise";
import { whoHave } from "../column";
import type { Directory } from "../directory";
import { spellingsIn, termNames, writesOf } from "./placeSpelling";
import { termsOf } from "./terms";
import { findInAll, namesOfAll, writtenByAll } from "./textsOfAll";

/** Enough for the words of a query and the way back through what was typed. */
const REMEMBERED = 24;

/** Who answers to a word, as a 1 at the index of each entry that does. */
function ask(directory: Directory, word: string): Uint8Array {
  const spelling = spellingsIn(directory.postingByCode)(word);
  const terms = termsOf(directory);
  const answers = whoHave(
    terms,
    [...terms.numberOf.keys()].filter((term) => contains(term, word) && (spelling === undefined || termNames(directory, term, spelling))),
  );
  findInAll(namesOfAll(directory), word, (index) => {
    answers[index] = 1;
    return true;
  });
  findInAll(writtenByAll(directory), word, (index) => {
    const entry = directory.entries[index];
    if (spelling === undefined || (entry !== undefined && writesOf(entry, spelling))) answers[index] = 1;
    return true;
  });
  return answers;
}

/**
 * Who answers to the words of a query (see `queryWords`), as a 1 at the index of each entry that answers to all of them.
 *
 * Remembers the latest words: the way back through what was typed is not searched again.
 */
export const queryMatches = memoizePerObject((directory: Directory) => {
  const known = new Map<string, Uint8Array>();

  function peopleFor(word: string): Uint8Array {
    const found = known.get(word) ?? ask(directory, word);
    known.delete(word);
    known.set(word, found);
    for (const [oldest] of known) {
      if (known.size > REMEMBERED) known.delete(oldest);
    }
    return found;
  }

  /** The answers to a single word are those that are remembered: they are not to be changed. */
  return (words: readonly string[]): Uint8Array => {
    const [first, ...others] = words.map(peopleFor);
    if (first === undefined) return new Uint8Array(directory.entries.length).fill(1);
    return others.length === 0 ? first : first.map((answers, index) => (others.every((other) => other[index] === 1) ? answers : 0));
  };
});

/** Too few to be an answer. */
const FEW = 3;

/** Whether a query as it stands finds fewer people than one would like to choose from. @param query - as typed; without words it asks for nothing */
export function findsFew(directory: Directory, query: string): boolean {
  const words = queryWords(query);
  return words.length > 0 && queryMatches(directory)(words).reduce((sum, answers) => sum + answers, 0) < FEW;
}
