import type { Answers } from "../../../domain/joining/answers";
import { postingName } from "../../../domain/posting/postingName";
import type { Language } from "../../../domain/text";
import { inLanguage } from "../../../domain/text";
import { fill } from "../../shared/fill";
import { texts } from "../texts";
import type { Asking } from "./Asking";

/** Names that still read as a sentence. */
const NAMED = 3;

function listed(names: readonly string[]): string {
  return names.slice(0, NAMED).join(texts.ListComma);
}

/**
 * A message made from where somebody is, where they were and what they can talk about, so that they only need to make it their own. Sensitive
 * topics are never written for anybody.
 *
 * @returns "" while there is nothing to make it from
 */
export function messageDraft(
  { currentPostingId, past, topicIds }: Pick<Answers, "currentPostingId" | "past" | "topicIds">,
  { postings, topics }: Pick<Asking["terms"], "postings" | "topics">,
  language: Language,
): string {
  const nameOf = (id: number | null): string[] =>
    postings.filter((posting) => posting.id === id).map((posting) => postingName(posting, language));
  const [now] = nameOf(currentPostingId);
  const before = past.flatMap(({ postingId }) => nameOf(postingId));
  const about = topics.filter(({ id, sensitive }) => !sensitive && topicIds.includes(id)).map(({ name }) => inLanguage(name, language));
  return [
    now === undefined ? "" : fill(texts.MessageNow, now),
    before.length === 0 ? "" : fill(texts.MessageBefore, listed(before)),
    about.length === 0 ? "" : fill(texts.MessageAbout, listed(about)),
  ].join("");
}
