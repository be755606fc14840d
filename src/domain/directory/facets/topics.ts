import { memoizePerObject } from "../../lazy";
import type { LocalizedText } from "../../text";
import type { Topic } from "../../topic/topic";
import { columnBy, tally } from "../column";
import type { Directory } from "../directory";
import type { FacetOption } from "./valuesFacet";
import { valuesFacet } from "./valuesFacet";

/** Topics of one group, in the order of the list. */
export interface TopicGroup {
  readonly code: string;
  readonly label: LocalizedText;
  /** People with at least one topic of the group that is not sensitive. */
  readonly count: number;
  readonly options: readonly TopicOption[];
}

export interface TopicOption extends FacetOption {
  readonly topic: Pick<Topic, "name" | "sensitive">;
}

const column = columnBy(({ topics }) => topics.map(({ code }) => code));

/** Without sensitive topics: they are never counted in public, not even in their group. */
const openGroups = columnBy(({ topics }) => topics.filter(({ sensitive }) => !sensitive).map(({ groupCode }) => groupCode));

const topicsByGroup = memoizePerObject((directory: Directory) => {
  const groups = new Map<string, Topic[]>();
  for (const topic of [...directory.topics].sort((a, b) => a.sort - b.sort)) {
    const group = groups.get(topic.groupCode);
    if (group === undefined) groups.set(topic.groupCode, [topic]);
    else group.push(topic);
  }
  return groups;
});

/** 相談テーマ: all topics of the list in their groups, by their codes. */
export const topics = valuesFacet({
  parameter: "topic",
  column,
  known: (named) => named,
  options: (chosen, directory, counts): readonly TopicGroup[] => {
    const [people, peopleOfGroups] = [tally(column(directory), counts), tally(openGroups(directory), counts)];
    const optionOf = (topic: Topic): TopicOption => {
      const option = { value: topic.code, topic, chosen: chosen.includes(topic.code) };
      return topic.sensitive ? option : { ...option, count: people.of(topic.code) };
    };
    return [...topicsByGroup(directory)].map(([code, inGroup]) => ({
      code,
      label: inGroup[0]?.group ?? { ja: code, en: "" },
      count: peopleOfGroups.of(code),
      options: inGroup.map(optionOf),
    }));
  },
  valueOf: (code, directory) => {
    const topic = directory.topics.find((candidate) => candidate.code === code);
    return topic === undefined ? { kind: "term", name: { ja: code, en: "" } } : { kind: "topic", topic };
  },
});
