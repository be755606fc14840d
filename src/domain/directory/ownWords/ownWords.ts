import { contains } from "../../search/match";
import { normalise, queryWords } from "../../search/normalise";
import { topicHaystack } from "../../topic/topicWords";
import type { Directory, DirectoryEntry } from "../directory";
import { filterMatchesOf } from "../facets/filterMatches";
import type { Filters } from "../facets/filters";
import { placeSpellings } from "../search/placeSpelling";
import { queryMatches } from "../search/queryMatches";
import { EMPTY_WORDS, INSIDE_OTHERS, PARTICLES } from "./emptyWords";
import type { Known, Taken } from "./takenApart";
import { takenApart } from "./takenApart";
import { vocabularyOf } from "./vocabulary";

/** A word taken out of a worry. */
export interface OwnWord {
  /** As it can be searched for. */
  readonly text: string;
  /** How many people it finds beside the reader's other conditions; absent where the worry touches a sensitive topic: then nobody is counted. */
  readonly people?: number;
}

/** What was understood of a worry in the reader's own words, which as they stand find few or nobody. */
export interface OwnWords {
  /** Words that find somebody in the directory, in the order of the sentence. */
  readonly words: readonly OwnWord[];
  /** Whether somebody answers to the sentence as it stands. */
  readonly findsDirectly: boolean;
  /** Those who answer to the sentence as it stands, then whoever answers to most of the words; the given order stays among equals. */
  readonly inOrder: (found: readonly DirectoryEntry[]) => readonly DirectoryEntry[];
}

const MOST_WORDS = 6;
/** More Latin words than these are a sentence: what the directory does not know is no name. */
const FEW_LATIN_WORDS = 3;
const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\d]+$/u;
const CONTENT = /[\p{Script=Han}々ァ-ヺーA-Za-z]/gu;

const contentOf = (text: string): number => text.match(CONTENT)?.length ?? 0;

/** What the reader has set apart with blanks; Latin words stay together, since names of places have several. */
function parts(query: string): string[] {
  return query.split(/\s+/u).reduce<string[]>((found, word) => {
    const last = found[found.length - 1];
    if (last !== undefined && LATIN.test(last.replaceAll(" ", "")) && LATIN.test(word)) return [...found.slice(0, -1), `${last} ${word}`];
    return [...found, word];
  }, []);
}

/** A word that stands by itself may be a name, or what somebody has written. */
function asItStands(word: string, { finds }: Known): Taken[] {
  const folded = normalise(word);
  const isEmpty = EMPTY_WORDS.has(folded) || INSIDE_OTHERS.has(folded) || PARTICLES.has(word) || (LATIN.test(word) && folded.length < 3);
  return !isEmpty && finds(word) ? [{ text: word, folded }] : [];
}

function wordsIn(query: string, known: Known): readonly Taken[] {
  const apart = parts(query);
  return apart.flatMap((part) => {
    const words = part.split(" ");
    if (!LATIN.test(words.join(""))) {
      const [whole] = apart.length > 1 ? asItStands(part, known) : [];
      return whole === undefined ? takenApart(part, known) : [whole];
    }
    const taken = takenApart(part, known);
    if (words.length > FEW_LATIN_WORDS) return taken;
    const isTaken = (word: string): boolean => taken.some(({ folded }) => folded.includes(word) || word.startsWith(folded));
    const others = words.filter((word) => !isTaken(normalise(word)));
    return [...taken, ...others.flatMap((word) => asItStands(word, known))];
  });
}

/** Somebody was found: by their name, by just that term, or by a sentence of which the known words are the smaller part. Others would not be meant. */
function isFoundAlready(query: string, found: readonly DirectoryEntry[], taken: readonly Taken[], names: ReadonlySet<string>): boolean {
  if (found.length === 0) return false;
  if (names.has(normalise(query))) return true;
  const byName = queryWords(query).some((word) => !names.has(word) && found.some((entry) => contains(entry.words.names, word)));
  return byName || 2 * taken.reduce((sum, { text }) => sum + contentOf(text), 0) < contentOf(query);
}

/** More than there are words. */
const DIRECT = 100;

/**
 * Takes the words that the directory knows out of a worry as people type it: キャリアパスが描けない, ナイロビで出産. To be asked where the words as
 * they stand find few.
 *
 * @param filters - the query as typed, and the conditions beside it
 * @returns undefined where nothing is understood, or where whoever is found is meant
 */
export function ownWords(directory: Directory, filters: Filters): OwnWords | undefined {
  const { query } = filters;
  const matches = queryMatches(directory);
  const places = placeSpellings(directory.postingByCode);
  const vocabulary = vocabularyOf(directory);
  const finds = (text: string): boolean => matches(queryWords(text)).includes(1);
  const all = wordsIn(query.trim(), { vocabulary, isPlace: (folded) => places.has(folded), finds });
  const taken = all.filter(({ folded }, at) => all.findIndex((other) => other.folded === folded) === at).slice(0, MOST_WORDS);
  const answered = matches(queryWords(query)).map((answers) => answers * DIRECT);
  const found = directory.entries.filter(({ index }) => answered[index] === DIRECT);
  if (taken.length === 0 || isFoundAlready(query, found, taken, vocabulary.names)) return undefined;
  for (const { text } of taken) matches(queryWords(text)).forEach((answers, index) => (answered[index] += answers));
  const sensitive = directory.topics.filter((topic) => topic.sensitive).map(topicHaystack);
  const isSensitive = taken.some(({ folded }) => sensitive.some((topic) => contains(topic, folded)));
  const people = (text: string): number => filterMatchesOf(directory)({ ...filters, query: text }).people;
  return {
    words: taken.map(({ text }) => (isSensitive ? { text } : { text, people: people(text) })),
    findsDirectly: found.length > 0,
    inOrder: (entries) => [...entries].sort((a, b) => (answered[b.index] ?? 0) - (answered[a.index] ?? 0)),
  };
}
