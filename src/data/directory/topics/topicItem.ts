import type { Topic } from "../../../domain/topic/topic";
import { asItem, id, line, lines, wholeNumber } from "../../model/itemValues";

export const TOPIC_COLUMNS: readonly string[] = ["Id", "Title", "NameEn", "Code", "GroupCode", "GroupJa", "GroupEn", "Synonyms", "Sensitive", "SortOrder"];

/**
 * The topic which an item of the list describes.
 *
 * @returns undefined when code, name or group is missing
 */
export function toTopic(value: unknown): Topic | undefined {
  const item = asItem(value) ?? {};
  const itemId = id(item["Id"]);
  const code = line(item["Code"], 60);
  const name = { ja: line(item["Title"], 255), en: line(item["NameEn"], 255) };
  const groupCode = line(item["GroupCode"], 255);
  const group = { ja: line(item["GroupJa"], 255), en: line(item["GroupEn"], 255) };
  if (itemId === undefined || code === "" || name.ja === "" || groupCode === "" || group.ja === "") return undefined;
  return {
    id: itemId,
    code,
    name,
    group,
    groupCode,
    synonyms: lines(item["Synonyms"], 255),
    // Only a plain "no" takes the care away that sensitive topics get.
    sensitive: item["Sensitive"] !== false && item["Sensitive"] !== null,
    sort: wholeNumber(item["SortOrder"], 0, Number.MAX_SAFE_INTEGER) ?? itemId,
  };
}
