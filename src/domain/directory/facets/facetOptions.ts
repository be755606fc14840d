import { memoizePerObject } from "../../lazy";
import type { LocalizedText } from "../../text";
import type { Topic } from "../../topic/topic";
import { topicLabels } from "../../topic/topicLabel";
import { AVAILABILITIES, AVAILABILITY_NAMES } from "../../volunteer/availability";
import { JOB_TYPES, jobTypeOf } from "../../organisation/jobTypes";
import { LANGUAGES, languageName } from "../../organisation/languages";
import type { Counts } from "../column";
import { columnsOf } from "../columns";
import type { Directory } from "../directory";
import type { Filters } from "./filters";

/** One choice of a facet. */
export interface FacetOption {
  /** What goes into the filters. */
  readonly value: string;
  readonly label: LocalizedText;
  /** People that the choice would show; absent for sensitive topics, which are never counted in public. */
  readonly count?: number;
  readonly chosen: boolean;
}

/** Topics of one group, in the order of the list. */
export interface TopicGroup {
  readonly code: string;
  readonly label: LocalizedText;
  /** People with at least one topic of the group that is not sensitive. */
  readonly count: number;
  readonly options: readonly FacetOption[];
}

const collator = new Intl.Collator("ja");

/** Values in use or chosen: known terms in display order, then terms that the organisers added. */
function inDisplayOrder(known: readonly string[], used: Iterable<string>, chosen: readonly string[]): string[] {
  const values = new Set([...used, ...chosen]);
  const added = [...values].filter((value) => !known.includes(value)).sort(collator.compare);
  return [...known.filter((value) => values.has(value)), ...added];
}

/** Terms of the job types of the people listed, and of those chosen. */
export function jobTypesOf(directory: Directory, chosen: readonly string[] = []): string[] {
  return inDisplayOrder(JOB_TYPES.map(({ name }) => name.ja), columnsOf(directory).jobTypes().numberOf.keys(), chosen);
}

/** Job types of the people listed, also those of nobody under the present filters (count 0), so that the list keeps still. */
export function jobTypeOptions(directory: Directory, filters: Filters, counts: Counts<string>): FacetOption[] {
  return jobTypesOf(directory, filters.jobTypes).map((value) => ({
    value, label: jobTypeOf(value).name, count: counts.of(value), chosen: filters.jobTypes.includes(value),
  }));
}

/** Languages of the people listed, as {@link jobTypeOptions}. */
export function languageOptions(directory: Directory, filters: Filters, counts: Counts<string>): FacetOption[] {
  return inDisplayOrder(LANGUAGES.map(({ ja }) => ja), columnsOf(directory).languages().numberOf.keys(), filters.languages).map((value) => ({
    value, label: languageName(value), count: counts.of(value), chosen: filters.languages.includes(value),
  }));
}

/** The three states, always. */
export function availabilityOptions(filters: Filters, counts: Counts<string>): FacetOption[] {
  return AVAILABILITIES.map((value) => ({
    value, label: AVAILABILITY_NAMES[value], count: counts.of(value), chosen: filters.availability.includes(value),
  }));
}

function topicOption(topic: Topic, filters: Filters, counts: Counts<string>): FacetOption {
  const option = { value: topic.code, label: topicLabels(topic), chosen: filters.topics.includes(topic.code) };
  return topic.sensitive ? option : { ...option, count: counts.of(topic.code) };
}

const topicsByGroup = memoizePerObject((directory: Directory) => {
  const groups = new Map<string, Topic[]>();
  for (const topic of [...directory.topics].sort((a, b) => a.sort - b.sort)) {
    const group = groups.get(topic.groupCode);
    if (group === undefined) groups.set(topic.groupCode, [topic]);
    else group.push(topic);
  }
  return groups;
});

/** All topics of the list in their groups. */
export function topicGroups(directory: Directory, filters: Filters, counts: Counts<string>, groupCounts: Counts<string>): TopicGroup[] {
  return [...topicsByGroup(directory)].map(([code, topics]) => ({
    code,
    label: topics[0]?.group ?? { ja: code, en: "" },
    count: groupCounts.of(code),
    options: topics.map((topic) => topicOption(topic, filters, counts)),
  }));
}
