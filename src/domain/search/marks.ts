import { contains, cutsLatin, cutsNumber } from "./match";
import { normalise } from "./normalise";
import { graphemes } from "./segments";

/** A stretch of a text as it was written; `hit` where a word of the query was found. */
export interface MarkedPart {
  readonly text: string;
  readonly hit: boolean;
}

interface Letter {
  /** As written. */
  readonly text: string;
  /** Folded; empty for blanks and marks, several letters for ㈱. */
  readonly folded: string;
}

/** Letters folded one by one: a half-width voicing mark belongs to its kana, so nothing is lost by not folding the whole. */
function lettersOf(text: string): Letter[] {
  return graphemes(text).map((letter) => ({ text: letter, folded: normalise(letter) }));
}

/** For each place in the folded text, the letter that it came from. */
function origins(letters: readonly Letter[]): number[] {
  return letters.flatMap(({ folded }, at) => Array<number>(folded.length).fill(at));
}

/** How a word must be written, with what stands beside it, to be one that the search finds; undefined: in any way. */
export type SpellingOf = (word: string) => RegExp | undefined;

const written = (letters: readonly Letter[]): string =>
  letters
    .map(({ text }) => text)
    .join("")
    .normalize("NFKC");

function markWord(letters: readonly Letter[], folded: string, word: string, spelling: RegExp | undefined, hits: boolean[]): void {
  const origin = origins(letters);
  for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1)) {
    const end = start + word.length;
    const [first, after] = [origin[start] ?? 0, (origin[end - 1] ?? 0) + 1];
    if (cutsNumber(folded, start, end) || cutsLatin(folded[start], letters[first - 1]?.folded)) continue;
    if (spelling?.test(written(letters.slice(Math.max(first - 1, 0), after + 1))) === false) continue;
    hits.fill(true, first, after);
  }
}

/**
 * Marks where the words of a query stand in a text, in the text's own characters: 高橋 marks 髙橋, たい marks ﾀｲ.
 *
 * @param words - folded, as `queryWords` gives them
 * @param spellingOf - as the search has it: タイ marks nothing in 会いたい
 * @returns the text in parts, in order; one part without a hit where nothing was found
 */
export function marked(text: string, words: readonly string[], spellingOf?: SpellingOf): readonly MarkedPart[] {
  const whole = normalise(text);
  const present = words.filter((word) => contains(whole, word));
  if (present.length === 0) return [{ text, hit: false }];
  const letters = lettersOf(text);
  const folded = letters.map((letter) => letter.folded).join("");
  const hits = Array<boolean>(letters.length).fill(false);
  for (const word of present) markWord(letters, folded, word.replaceAll(" ", ""), spellingOf?.(word), hits);
  const parts: { text: string; hit: boolean }[] = [];
  letters.forEach(({ text: letter }, at) => {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.hit === (hits[at] ?? false)) last.text += letter;
    else parts.push({ text: letter, hit: hits[at] ?? false });
  });
  return parts;
}
