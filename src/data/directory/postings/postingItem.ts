import type { Posting } from "../../../domain/posting/posting";
import type { LocalizedText } from "../../../domain/text";
import { asItem, codeOf, day, id, line, lines, wholeNumber } from "../../model/itemValues";
import { POSTING_KIND_CHOICES, REGION_CHOICES } from "../../model/choices";

export const POSTING_COLUMNS: readonly string[] = [
  "Id", "Title", "NameEn", "Code", "ShortNames", "FormerNames", "Kind", "Region", "CountryJa", "CountryEn", "CityJa", "CityEn", "ParentCode", "TimeZone",
  "ValidFrom", "ValidTo", "SortOrder",
];

function localized(ja: unknown, en: unknown): LocalizedText | undefined {
  const text = { ja: line(ja, 255), en: line(en, 255) };
  return text.ja === "" ? undefined : text;
}

/**
 * The posting which an item of the list describes.
 *
 * @param today - `2026-11-22`; decides whether the posting still (or already) exists
 * @returns undefined when code, name, kind or region is missing or unknown
 */
export function toPosting(value: unknown, today: string): Posting | undefined {
  const item = asItem(value) ?? {};
  const itemId = id(item["Id"]);
  const code = line(item["Code"], 60);
  const name = localized(item["Title"], item["NameEn"]);
  const kind = codeOf(POSTING_KIND_CHOICES, item["Kind"]);
  const region = codeOf(REGION_CHOICES, item["Region"]);
  if (itemId === undefined || code === "" || name === undefined || kind === undefined || region === undefined) return undefined;
  const country = localized(item["CountryJa"], item["CountryEn"]);
  const city = localized(item["CityJa"], item["CityEn"]);
  const parentCode = line(item["ParentCode"], 60);
  const validFrom = day(item["ValidFrom"]) ?? today;
  const validTo = day(item["ValidTo"]) ?? today;
  return {
    id: itemId,
    code,
    name,
    shortNames: lines(item["ShortNames"], 255),
    formerNames: lines(item["FormerNames"], 255),
    kind,
    region,
    timeZone: line(item["TimeZone"], 60),
    current: validFrom <= today && today <= validTo,
    sort: wholeNumber(item["SortOrder"], 0, Number.MAX_SAFE_INTEGER) ?? itemId,
    ...(country === undefined ? {} : { country }),
    ...(city === undefined ? {} : { city }),
    ...(parentCode === "" ? {} : { parentCode }),
  };
}
