import { memoizePerObject } from "../../lazy";
import { FIELD_END, indexOfWord } from "../../search/match";
import type { ProfileWords } from "../../volunteer/profileWords";
import type { Directory } from "../directory";

/** One text of each entry, all in one: a browser goes through it faster by far than through the entries, which lie scattered in memory. */
export interface TextsOfAll {
  readonly text: string;
  /** Where the text of each entry begins; one more than there are entries. */
  readonly starts: Uint32Array;
}

function textsOfAll(textOf: (words: ProfileWords) => string): (directory: Directory) => TextsOfAll {
  return memoizePerObject(({ entries }: Directory) => {
    const starts = new Uint32Array(entries.length + 1);
    const texts = entries.map(({ words }, index) => {
      const text = textOf(words) + FIELD_END;
      starts[index + 1] = (starts[index] ?? 0) + text.length;
      return text;
    });
    return { text: texts.join(""), starts };
  });
}

/** Names of all; made once. */
export const namesOfAll = textsOfAll(({ names }) => names);

/** What all have written; made once. */
export const writtenByAll = textsOfAll(({ written }) => written);

/**
 * Tells where a word of a query stands, entry by entry.
 *
 * @param tell - told the index of an entry and a place of the word in the text of all; whether it is enough to know of that entry
 */
export function findInAll({ text, starts }: TextsOfAll, word: string, tell: (entry: number, at: number) => boolean): void {
  let entry = 0;
  let at = indexOfWord(text, word);
  while (at >= 0) {
    while ((starts[entry + 1] ?? Infinity) <= at) entry++;
    at = indexOfWord(text, word, tell(entry, at) ? starts[entry + 1] : at + 1);
  }
}
