import { memoizePerObject } from "../../lazy";
import { languageName } from "../../organisation/languages";
import { jobTypeOf } from "../../organisation/jobTypes";
import { postingHaystack } from "../../posting/postingWords";
import { FIELD_END } from "../../search/match";
import { normalise } from "../../search/normalise";
import { inBoth } from "../../text";
import { topicHaystack } from "../../topic/topicWords";
import type { Directory } from "../directory";
import { EMPTY_WORDS } from "./emptyWords";

/** What the directory knows words for. All folded. */
export interface Vocabulary {
  /** Everything that a topic, a place, a job type or a language is called. */
  readonly names: ReadonlySet<string>;
  /** The texts of each topic in one. */
  readonly topics: readonly string[];
  /** The English words in them, as {@link singular} has them. */
  readonly topicWords: ReadonlySet<string>;
  /** The longest name, in characters. */
  readonly longest: number;
}

/** Between names inside a name. */
const BETWEEN = /[・、，,（）()／/]| and /u;

/** An English word as a search finds both of it and its plural: nurseries, schools. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** The words of a directory; made when first needed. */
export const vocabularyOf = memoizePerObject(({ entries, topics, postings, postingByCode }: Directory): Vocabulary => {
  const texts = topics.map(topicHaystack);
  const inNames = topics.flatMap(({ name }) => inBoth(name).flatMap((text) => text.split(BETWEEN)));
  const jobTypes = new Set(entries.map(({ volunteer }) => volunteer.jobType));
  const languages = new Set(entries.flatMap(({ volunteer }) => volunteer.languages));
  const terms = [...jobTypes].map(jobTypeOf).flatMap(({ name, alsoCalled }) => [...alsoCalled, ...inBoth(name)]);
  const named = [...inNames, ...terms, ...[...languages].flatMap((term) => inBoth(languageName(term)))].map(normalise);
  const folded = [...texts, ...postings.map((posting) => postingHaystack(posting, postingByCode))].flatMap((text) => text.split(FIELD_END));
  const names = new Set([...folded, ...named].filter((name) => name !== "" && !EMPTY_WORDS.has(name)));
  const english = texts.flatMap((text) => text.match(/[a-z]{3,}/g) ?? []).filter((word) => !EMPTY_WORDS.has(word));
  return {
    names,
    topics: texts,
    topicWords: new Set(english.map(singular)),
    longest: [...names].reduce((most, { length }) => Math.max(most, length), 0),
  };
});
