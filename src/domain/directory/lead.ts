import type { Lead } from "../contact/reason";
import { placesAround } from "../posting/place";
import type { Posting } from "../posting/posting";
import { postingHaystack, postingWords } from "../posting/postingWords";
import { contains, haystackOf } from "../search/match";
import { queryWords } from "../search/normalise";
import { inBoth } from "../text";
import { topicHaystack, topicWords } from "../topic/topicWords";
import type { DirectoryEntry } from "./directory";
import type { Filters } from "./facets/filters";
import { finderIn } from "./search/finder";

/** A single character stands in too many names to be what somebody meant. */
const SHORTEST_WORD = 2;

/**
 * What of a profile answers to what the reader asked for, by a choice or in words.
 *
 * A sensitive topic is never named, whoever offers it and however it was found: only the reader may write of it.
 *
 * @returns undefined where nothing that was asked for can be named
 */
export function leadTo(entry: DirectoryEntry, { query, places, topics: chosen }: Filters): Lead | undefined {
  const { now, past, postingByCode } = entry;
  const words = queryWords(query).filter((word) => word.length >= SHORTEST_WORD && !contains(entry.words.names, word));
  const finds = finderIn(postingByCode);
  const isAsked = (folded: string, texts: () => readonly string[]): boolean => words.some((word) => finds(word, folded, texts));
  const open = entry.topics.filter(({ sensitive }) => !sensitive);
  // A word in a topic's own name says better what was meant than one among its synonyms, which several topics may share.
  const topic =
    open.find(({ code }) => chosen.includes(code)) ??
    open.find(({ name }) => isAsked(haystackOf(inBoth(name)), () => inBoth(name))) ??
    open.find((candidate) => isAsked(topicHaystack(candidate), () => topicWords(candidate)));

  const here = now === undefined ? [] : [now];
  const served = { now: here, past, either: [...here, ...past] }[places.when];
  const isChosen = (posting: Posting): boolean => placesAround(posting, postingByCode).some((place) => places.ids.includes(place));
  const posting =
    served.find(isChosen) ??
    [...here, ...past].find((candidate) =>
      isAsked(postingHaystack(candidate, postingByCode), () => postingWords(candidate, postingByCode)),
    );

  if (topic === undefined && posting === undefined) return undefined;
  return {
    kind: "profile",
    isThere: posting !== undefined && posting === now,
    ...(topic === undefined ? {} : { topic }),
    ...(posting === undefined ? {} : { posting }),
  };
}
