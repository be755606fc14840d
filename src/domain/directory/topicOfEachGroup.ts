import type { Topic } from "../topic/topic";
import type { DirectoryEntry } from "./directory";

/**
 * Of each group the topic that most of some people can talk about, groups in the order of the list. Sensitive ones are left out, and so are
 * groups of which nobody of them has a topic.
 *
 * @param topics - of the site, in the order of the list
 */
export function topicOfEachGroup(topics: readonly Topic[], people: readonly Pick<DirectoryEntry, "topics">[]): readonly Topic[] {
  const offered = people.flatMap((person) => person.topics);
  const countOf = ({ id }: Topic): number => offered.filter((topic) => topic.id === id).length;
  const ofGroup = new Map<string, Topic>();
  for (const topic of topics) {
    if (topic.sensitive || countOf(topic) === 0) continue;
    const most = ofGroup.get(topic.groupCode);
    if (most === undefined || countOf(topic) > countOf(most)) ofGroup.set(topic.groupCode, topic);
  }
  return [...ofGroup.values()];
}
