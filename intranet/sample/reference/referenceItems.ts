import type { ItemDefinition } from "../../../local/sharepoint";
import { writeItem } from "../../../src/data/model/fields/field";
import { codeOf } from "../../../src/data/model/fields/itemValues";
import { REGION_CHOICES } from "../../../src/data/model/lists/choices";
import { POSTING_FIELDS } from "../../../src/data/model/lists/postingFields";
import { TOPIC_FIELDS } from "../../../src/data/model/lists/topicFields";
import type { PostingKind } from "../../../src/domain/posting/posting";
import { REFORM_DAY } from "./postings";
import type { PlaceKind, SamplePosting } from "./postings";
import { cellValues } from "./referenceData";
import type { TopicRow } from "./referenceData";

const KINDS: Readonly<Record<PlaceKind, PostingKind>> = {
  bureau: "bureau",
  division: "division",
  embassy: "mission",
  consulate: "mission",
  delegation: "mission",
  office: "office",
};

/** The posting as an item of the postings list. */
export function postingItem(posting: SamplePosting): ItemDefinition {
  const region = codeOf(REGION_CHOICES, posting.region);
  if (region === undefined)
    throw new Error(`${posting.code} is in the region ${posting.region}. Use one of ${Object.values(REGION_CHOICES).join(", ")} in data/.`);
  return {
    Id: posting.id,
    ...writeItem(POSTING_FIELDS, {
      name: { ja: posting.name, en: posting.nameEn },
      code: posting.code,
      shortNames: posting.shortNames,
      formerNames: posting.formerNames,
      kind: KINDS[posting.kind],
      region,
      country: { ja: posting.countryJa, en: posting.countryEn },
      city: { ja: posting.cityJa, en: posting.cityEn },
      parentCode: posting.parentCode,
      timeZone: posting.timeZone,
      validFrom: posting.reorganised ? REFORM_DAY : undefined,
      sort: posting.sort,
    }),
  };
}

/** The topic as an item of the topics list; its id is its place in the file. */
export function topicItem(row: TopicRow, index: number): ItemDefinition {
  return {
    Id: index + 1,
    ...writeItem(TOPIC_FIELDS, {
      name: { ja: row.name_ja, en: row.name_en },
      code: row.id,
      groupCode: row.group_id,
      group: { ja: row.group_ja, en: row.group_en },
      synonyms: cellValues(row.synonyms_ja),
      sensitive: row.sensitive === "yes",
      channel: row.teams_channel_ja,
      sort: Number(row.sort),
    }),
  };
}
