import { contains } from "../../search/match";
import { normalise } from "../../search/normalise";
import { scriptRuns, words } from "../../search/segments";
import { EMPTY_WORDS, INSIDE_OTHERS, PARTICLES } from "./emptyWords";
import type { Vocabulary } from "./vocabulary";
import { singular } from "./vocabulary";

const HIRAGANA = /^[ぁ-ゖー]+$/u;
const KATAKANA = /^[ァ-ヺー]+$/u;
const KANJI = /^[\p{Script=Han}々]+$/u;
const KANJI_OR_KATAKANA = /^[\p{Script=Han}々ァ-ヺー]+$/u;
const LATIN = /^[\p{Script=Latin}]+$/u;
/** Not a blank or a mark at either end. */
const IS_WORD = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}ー])?$/u;

/** A word that a search can be asked for. */
export interface Taken {
  /** As it was written; an English one without its plural. */
  readonly text: string;
  readonly folded: string;
}

/** What tells which words may be taken out. */
export interface Known {
  readonly vocabulary: Vocabulary;
  /** Whether a folded word is how a place in katakana is called. */
  readonly isPlace: (folded: string) => boolean;
  /** Whether somebody answers to a word. */
  readonly finds: (text: string) => boolean;
}

/** A part of a sentence, and what stands around it. */
interface Stretch extends Taken {
  readonly before: string;
  readonly after: string;
}

/** Where words can begin and end, in order, from the beginning of the text to its end. */
function seams(text: string): number[] {
  const found = new Set([0]);
  for (const pieces of [words(text), scriptRuns(text)]) {
    let at = 0;
    for (const piece of pieces) found.add((at += piece.length));
  }
  return [...found].sort((a, b) => a - b);
}

const isBeside = (script: RegExp, { before, after }: Stretch): boolean => script.test(before.slice(-1)) || script.test(after.slice(0, 1));

/** Only beside other scripts and particles: うつ stands in うつになった, not in うつす. */
function standsInHiragana({ before, after }: Stretch): boolean {
  const [begins, ends] = [!HIRAGANA.test(before.slice(-1)), !HIRAGANA.test(after.slice(0, 1))];
  const particles = [...PARTICLES];
  return (begins || particles.some((each) => before.endsWith(each))) && (ends || particles.some((each) => after.startsWith(each)));
}

/** Whether it is a word where it stands, by the way it is written. */
function isWritten(stretch: Stretch, isPlace: boolean): boolean {
  const { text, folded } = stretch;
  if (isPlace) return KATAKANA.test(text) && !isBeside(KATAKANA, stretch);
  if (HIRAGANA.test(text)) return folded.length > 1 && standsInHiragana(stretch);
  // US is a country, us is not.
  if (LATIN.test(text) && text.length < 3) return text === text.toUpperCase() && text.length > 1;
  return folded.length > 1 || !isBeside(KANJI, stretch);
}

/** The word as the directory knows it; undefined where it does not. */
function recognised(stretch: Stretch, { topics, names, topicWords }: Vocabulary): string | undefined {
  const { text, folded } = stretch;
  if (names.has(folded)) return text;
  if (EMPTY_WORDS.has(folded)) return undefined;
  if (LATIN.test(text)) return topicWords.has(singular(folded)) ? singular(text) : undefined;
  const isPart = folded.length > 1 && KANJI_OR_KATAKANA.test(text) && !(KATAKANA.test(text) && isBeside(KATAKANA, stretch));
  return isPart && topics.some((topic) => contains(topic, folded)) ? text : undefined;
}

/** The longest known word that begins at a seam, and where it ends. */
function longestAt(
  sentence: string,
  ends: readonly number[],
  start: number,
  known: Known,
): { readonly taken: Taken; readonly end: number } | undefined {
  const { vocabulary, isPlace, finds } = known;
  for (const end of [...ends].reverse()) {
    const text = sentence.slice(start, end);
    if (end <= start || text.length > vocabulary.longest || !IS_WORD.test(text)) continue;
    const stretch = { text, folded: normalise(text), before: sentence.slice(0, start), after: sentence.slice(end) };
    const word = recognised(stretch, vocabulary);
    if (word !== undefined && isWritten(stretch, isPlace(stretch.folded)) && finds(word)) {
      return { taken: { text: word, folded: normalise(word) }, end };
    }
  }
  return undefined;
}

/**
 * The words of a sentence that the directory knows and somebody answers to, in their order: キャリアパス of キャリアパスが描けない. The longest
 * counts: 子どもの学校, and neither 子ども nor 学校.
 */
export function takenApart(sentence: string, known: Known): readonly Taken[] {
  const text = sentence.normalize("NFKC");
  const ends = seams(text);
  const found: Taken[] = [];
  let from = 0;
  for (const start of ends) {
    if (start < from) continue;
    const longest = longestAt(text, ends, start, known);
    if (longest === undefined) continue;
    found.push(longest.taken);
    from = longest.end;
  }
  const alone = found.filter(({ folded }) => !INSIDE_OTHERS.has(folded));
  return alone.length > 0 ? alone : found;
}
