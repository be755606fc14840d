import type { ItemDefinition } from "../../../local/sharepoint/definition/siteDefinition";
import { tokyoInstant } from "../seed/calendar";
import { REFORM_DAY } from "./postings";
import type { PlaceKind, SamplePosting } from "./postings";
import { cellValues } from "./referenceData";
import type { TopicRow } from "./referenceData";

const KIND_CHOICE: Readonly<Record<PlaceKind, string>> = {
  bureau: "局・部", division: "課・室", embassy: "在外公館", consulate: "在外公館", delegation: "在外公館", office: "その他の事務所",
};

/** Empty cells stay empty columns, as if nobody had typed anything. */
function orNull(text: string): string | null {
  return text === "" ? null : text;
}

/** The posting as an item of the postings list. */
export function postingItem(posting: SamplePosting): ItemDefinition {
  return {
    Id: posting.id,
    Title: posting.name,
    Code: posting.code,
    NameEn: posting.nameEn,
    ShortNames: orNull(posting.shortNames.join("\n")),
    FormerNames: orNull(posting.formerNames.join("\n")),
    Kind: KIND_CHOICE[posting.kind],
    Region: posting.region,
    CountryJa: orNull(posting.countryJa),
    CountryEn: orNull(posting.countryEn),
    CityJa: orNull(posting.cityJa),
    CityEn: orNull(posting.cityEn),
    ParentCode: orNull(posting.parentCode),
    TimeZone: posting.timeZone,
    ValidFrom: posting.reorganised ? tokyoInstant(REFORM_DAY) : null,
    SortOrder: posting.sort,
  };
}

/** The topic as an item of the topics list; its id is its place in the file. */
export function topicItem(row: TopicRow, index: number): ItemDefinition {
  return {
    Id: index + 1,
    Title: row.name_ja,
    Code: row.id,
    NameEn: row.name_en,
    GroupCode: row.group_id,
    GroupJa: row.group_ja,
    GroupEn: row.group_en,
    Synonyms: orNull(cellValues(row.synonyms_ja).join("\n")),
    Sensitive: row.sensitive === "yes",
    Channel: row.teams_channel_ja,
    SortOrder: Number(row.sort),
  };
}
