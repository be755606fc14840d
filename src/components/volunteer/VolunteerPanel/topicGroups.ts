import type { Language } from "../../../domain/text";
import { inLanguage } from "../../../domain/text";
import type { Topic } from "../../../domain/topic/topic";

/** Topics under one title. */
export interface TopicGroup {
  readonly key: string;
  readonly title: string;
  readonly names: readonly string[];
}

/**
 * Topics by their groups, both in the order of the list of topics. Sensitive ones stand last, together, under a title that offers to listen:
 * never under one that could be read as a statement about the person.
 *
 * @param listening - the title of the sensitive ones
 */
export function topicGroups(topics: readonly Topic[], language: Language, listening: string): TopicGroup[] {
  const groups = new Map<string, { title: string; names: string[] }>();
  const bySort = [...topics].sort((a, b) => a.sort - b.sort);
  for (const topic of [...bySort.filter(({ sensitive }) => !sensitive), ...bySort.filter(({ sensitive }) => sensitive)]) {
    const key = topic.sensitive ? "" : topic.groupCode;
    const group = groups.get(key) ?? { title: topic.sensitive ? listening : inLanguage(topic.group, language), names: [] };
    group.names.push(inLanguage(topic.name, language));
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
