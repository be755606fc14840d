import { memoizePerObject } from "../lazy";
import { haystackOf } from "../search/match";
import { inBoth } from "../text";
import type { Topic } from "./topic";

/** Every word for a topic. */
export function topicWords({ name, synonyms }: Topic): string[] {
  return [...synonyms, ...inBoth(name)];
}

/** What a topic is found by, folded into one text; made once. */
export const topicHaystack = memoizePerObject((topic: Topic): string => haystackOf(topicWords(topic)));
