import type { DirectoryEntry } from "../../../domain/directory/directory";
import type { Filters } from "../../../domain/directory/facets/filters";
import { placesAround } from "../../../domain/posting/place";
import { memoize, memoizePerObject } from "../../../domain/lazy";
import type { Posting } from "../../../domain/posting/posting";
import { postingName } from "../../../domain/posting/postingName";
import { postingHaystack, postingWords } from "../../../domain/posting/postingWords";
import { finderIn } from "../../../domain/directory/search/finder";
import { normalise, queryWords } from "../../../domain/search/normalise";
import type { Language } from "../../../domain/text";
import type { Topic } from "../../../domain/topic/topic";
import { topicHaystack, topicWords } from "../../../domain/topic/topicWords";
import type { Profile } from "../../../domain/volunteer/facts";
import type { Density, Unseen } from "../factViews";
import { FOUND_POSTING } from "../factViews";
import { cardTexts } from "./cardTexts";
import { unseenText } from "./unseenText";

/** What the reader asked for, as far as a card can answer to it. */
export interface Asked {
  /** Folded; see `queryWords`. */
  readonly words: readonly string[];
  readonly places: Filters["places"];
  readonly topics: Filters["topics"];
}

/** Why a person is among the people found: what a card shows first, and what it does not show in words. */
export interface Evidence {
  /** Former postings, those that were asked for first. */
  readonly past: readonly Posting[];
  /** Those that were asked for first. */
  readonly topics: readonly Topic[];
  /** The one thing that was found where the card does not show it. */
  readonly unseen?: Unseen;
}

/** What a query and the chosen places and topics ask for. */
export function askedIn({ query, places, topics }: Filters): Asked {
  return { words: queryWords(query), places, topics };
}

/** Texts of a person are folded once, and forgotten with the person: a card is asked again with every letter of the query. */
const foldFor = memoizePerObject((_entry: DirectoryEntry) => memoize(normalise));

function firstThose<T>(things: readonly T[], wanted: (thing: T) => boolean): readonly T[] {
  const first = things.filter(wanted);
  return first.length === 0 || first.length === things.length ? things : [...first, ...things.filter((thing) => !first.includes(thing))];
}

/** Evidence for a card in the reader's language. Costs a look at the person's own few texts. */
export function evidenceFor(entry: DirectoryEntry, asked: Asked, density: Density, language: Language): Evidence {
  const { volunteer, now, postingByCode } = entry;
  const {
    words,
    places: { ids, when },
  } = asked;
  const finds = finderIn(postingByCode);
  const findsAny = (folded: string, texts: () => readonly string[]): boolean => words.some((word) => finds(word, folded, texts));
  const isChosen = (posting: Posting): boolean =>
    ids.length > 0 && placesAround(posting, postingByCode).some((place) => ids.includes(place));
  const past = firstThose(
    entry.past,
    (posting) =>
      (when !== "now" && isChosen(posting)) ||
      findsAny(postingHaystack(posting, postingByCode), () => postingWords(posting, postingByCode)),
  );
  const topics = firstThose(
    entry.topics,
    (topic) => asked.topics.includes(topic.code) || findsAny(topicHaystack(topic), () => topicWords(topic)),
  );
  const profile: Profile = { volunteer, past, topics, postingByCode, ...(now === undefined ? {} : { now }) };
  if (words.length === 0 && ids.length === 0) return { past, topics };
  const fold = foldFor(entry);
  const texts = cardTexts(profile, { density, language });
  const all = Object.values(texts).flat();
  const shown = all.map(fold).join("\n");
  for (const word of words.filter((each) => !finds(each, shown, () => all))) {
    const unseen = unseenText(profile, word, language, (text) => finds(word, fold(text), () => [text]));
    // Somebody who answers to one of several words has nothing to tell of the others, and what the card says already is not said again.
    if (unseen !== undefined && !unseen.values.every((value) => all.includes(value))) return { past, topics, unseen };
  }
  const there = now !== undefined && when !== "past" && isChosen(now);
  const hidden = there || when === "now" ? undefined : past.find(isChosen);
  if (hidden === undefined || texts.past.includes(postingName(hidden, language))) return { past, topics };
  return { past, topics, unseen: { template: FOUND_POSTING, values: [postingName(hidden, language)] } };
}
