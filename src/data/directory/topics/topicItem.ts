import type { Topic } from "../../../domain/topic/topic";
import { readItem, selectOf } from "../../model/fields/field";
import { TOPIC_FIELDS } from "../../model/lists/topicFields";

/** The channel of a topic is for those who look after the channels. */
const { channel: _, ...READ } = TOPIC_FIELDS;

export const TOPIC_COLUMNS: readonly string[] = selectOf(READ);

/**
 * The topic which an item of the list describes.
 *
 * @returns undefined when code, name or group is missing
 */
export function toTopic(value: unknown): Topic | undefined {
  const item = readItem(READ, value);
  return item && { ...item, sort: item.sort ?? item.id };
}
