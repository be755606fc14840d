import type { DirectoryEntry } from "../../../domain/directory/directory";
import { whereaboutsOf } from "../../../domain/directory/search/haystack";
import type { Posting } from "../../../domain/posting/posting";
import { postingName } from "../../../domain/posting/postingName";
import { contains } from "../../../domain/search/match";
import { marked } from "../../../domain/search/marks";
import type { Language } from "../../../domain/text";
import { inBoth, inLanguage } from "../../../domain/text";
import type { Topic } from "../../../domain/topic/topic";
import { topicLabel } from "../../../domain/topic/topicLabel";
import { entryYearWords } from "../../../domain/volunteer/entryLabel";
import { jobTypeOf } from "../../../domain/organisation/jobTypes";
import { languageName } from "../../../domain/organisation/languages";
import type { CareerLine, Volunteer } from "../../../domain/volunteer/volunteer";
import { fill } from "../../shared/fill";
import { strings } from "../strings";

/** Words about a find: a text of the product with what was found in its places. */
export interface Unseen {
  readonly template: string;
  readonly values: readonly string[];
}

/** How the words of a card are read. */
export interface CardReading {
  /** `normalise`, or one that remembers. */
  readonly fold: (text: string) => string;
  readonly language: Language;
  readonly postingByCode: ReadonlyMap<string, Posting>;
}

/** Finds a word in texts of one person. */
interface Search extends CardReading {
  readonly word: string;
  readonly has: (text: string) => boolean;
}

/** The text alone. */
const ALONE = "{0}";

const unseen = (template: string, ...values: readonly string[]): Unseen => ({ template, values });

const BEFORE = 12;
const AFTER = 40;

/** Some characters of a long text around what was found. */
function excerpt(text: string, word: string): string {
  const [before = { text: "", hit: true }, ...others] = marked(text, [word]);
  if (before.hit) return text;
  const [ahead, rest] = [[...before.text], [...others.map((part) => part.text).join("")]];
  return (ahead.length > BEFORE ? `…${ahead.slice(-BEFORE).join("")}` : before.text) + (rest.length > AFTER ? `${rest.slice(0, AFTER).join("")}…` : rest.join(""));
}

function inPosting(posting: Posting, { has, language, postingByCode }: Search): Unseen | undefined {
  const name = postingName(posting, language);
  const former = posting.formerNames.find(has);
  if (former !== undefined) return unseen(strings.FoundFormerName, former, name);
  if (has(name)) return unseen(strings.FoundPosting, name);
  const alias = [...whereaboutsOf(posting, postingByCode), ...posting.shortNames, ...inBoth(posting.name)].find(has);
  return alias === undefined ? undefined : unseen(strings.FoundAlias, name, alias);
}

function inCareer({ place, role = "", note = "" }: CareerLine, { has, word }: Search): Unseen | undefined {
  if (has(place) || has(role)) return unseen(strings.FoundCareer, role === "" ? place : `${place} ${role}`);
  return has(note) ? unseen(strings.FoundCareer, excerpt(note, word)) : undefined;
}

/** A sensitive topic stays an offer to listen, by whatever word it was found. */
function inTopic(topic: Topic, { has, language }: Search): Unseen | undefined {
  const label = topicLabel(topic, language);
  if (has(label)) return unseen(strings.FoundTopic, label);
  const alias = [...topic.synonyms, ...inBoth(topic.name)].find(has);
  if (alias === undefined) return undefined;
  return unseen(strings.FoundTopic, topic.sensitive ? label : fill(strings.FoundAlias, label, alias));
}

function inPerson(volunteer: Volunteer, { has, word, language }: Search): Unseen | undefined {
  const { name, reading, romaji = "", languages, jobType, message, entryYear, entryMonth } = volunteer;
  const own = [name, reading, romaji, ...entryYearWords(entryYear, entryMonth)].find(has);
  if (own !== undefined) return unseen(ALONE, own);
  const spoken = languages.map(languageName).find((each) => inBoth(each).some(has));
  if (spoken !== undefined) return unseen(strings.PanelLanguages, inLanguage(spoken, language));
  const job = jobTypeOf(jobType);
  const alias = [...job.alsoCalled, ...inBoth(job.name)].find(has);
  if (alias !== undefined) return unseen(strings.FoundAlias, inLanguage(job.name, language), alias);
  return has(message) ? unseen(strings.FoundMessage, excerpt(message, word)) : undefined;
}

function firstOf<T>(things: readonly T[], find: (thing: T) => Unseen | undefined): Unseen | undefined {
  for (const thing of things) {
    const found = find(thing);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Where a word was found that a card does not show: 「西欧課（いまの欧州第一課）」, 「経歴：…」.
 *
 * @param word - folded, as `queryWords` gives it
 */
export function unseenText({ volunteer, now, past, topics }: DirectoryEntry, word: string, reading: CardReading): Unseen | undefined {
  const search: Search = { ...reading, word, has: (text) => contains(reading.fold(text), word) };
  return firstOf([...(now === undefined ? [] : [now]), ...past], (posting) => inPosting(posting, search))
    ?? firstOf(volunteer.career, (line) => inCareer(line, search))
    ?? firstOf(topics, (topic) => inTopic(topic, search))
    ?? inPerson(volunteer, search);
}
