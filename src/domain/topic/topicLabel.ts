import type { Language, LocalizedText } from "../text";
import { inLanguage } from "../text";
import type { Topic } from "./topic";

/**
 * How a topic is written on cards, chips and facets.
 *
 * A sensitive topic is always an offer to listen, 妊娠・出産の話を聞けます, never a statement about the person.
 */
export function topicLabel(topic: Topic, language: Language): string {
  const name = inLanguage(topic.name, language);
  if (!topic.sensitive) return name;
  return language === "en" ? `Happy to listen: ${name}` : `${name}の話を聞けます`;
}

/** {@link topicLabel} in both languages. */
export function topicLabels(topic: Topic): LocalizedText {
  return { ja: topicLabel(topic, "ja"), en: topicLabel(topic, "en") };
}
