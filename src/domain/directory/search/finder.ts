import { contains } from "../../search/match";
import type { DirectoryEntry } from "../directory";
import { spelled, spellingsIn } from "./placeSpelling";

/** Finds a word as the search does: by a text folded from some texts, and the name of a place in how they are written. */
export type Finder = (word: string, folded: string, texts: () => readonly string[]) => boolean;

/** @param postingByCode - all postings: their places are what words may stand for */
export function finderIn(postingByCode: DirectoryEntry["postingByCode"]): Finder {
  const spellingOf = spellingsIn(postingByCode);
  return (word, folded, texts) => {
    if (!contains(folded, word)) return false;
    const spelling = spellingOf(word);
    return spelling === undefined || spelled(texts(), spelling);
  };
}
