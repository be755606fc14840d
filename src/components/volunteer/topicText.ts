import type { Language } from "../../domain/text";
import { inLanguage } from "../../domain/text";
import type { Topic } from "../../domain/topic/topic";
import { fill } from "../shared/fill";
import { strings } from "./strings";

/**
 * How a topic is written on cards, chips and facets.
 *
 * A sensitive topic is always an offer to listen, 妊娠・出産の話を聞けます, never a statement about the person.
 */
export function topicText({ name, sensitive }: Pick<Topic, "name" | "sensitive">, language: Language): string {
  const named = inLanguage(name, language);
  return sensitive ? fill(strings.TopicOffer, named) : named;
}
