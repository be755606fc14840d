import { REGION_CHOICES } from "../../../../src/data/model/lists/choices";
import type { DirectoryEntry } from "../../../../src/domain/directory/directory";
import { buildDirectory } from "../../../../src/domain/directory/directory";
import { JOB_TYPES } from "../../../../src/domain/organisation/jobTypes";
import { LANGUAGES } from "../../../../src/domain/organisation/languages";
import { REGIONS } from "../../../../src/domain/organisation/regions";
import { aPosting, aTopic, aVolunteer } from "../../../../src/domain/testing/builders";
import { samplePostings } from "../postings";
import { cellValues, readReferenceData } from "../referenceData";

const data = readReferenceData();
export const postings = samplePostings(data).map(
  ({ id, code, name, nameEn, shortNames, formerNames, region, countryJa, countryEn, cityJa, cityEn, parentCode }) =>
    aPosting({
      id,
      code,
      name: { ja: name, en: nameEn },
      shortNames,
      formerNames,
      region: REGIONS.find((key) => REGION_CHOICES[key] === region) ?? "jp",
      country: { ja: countryJa, en: countryEn },
      city: { ja: cityJa, en: cityEn },
      ...(parentCode === "" ? {} : { parentCode }),
    }),
);
export const topics = data.topics.map((row, index) =>
  aTopic({
    id: index + 1,
    code: row.id,
    name: { ja: row.name_ja, en: row.name_en },
    synonyms: cellValues(row.synonyms_ja),
    sensitive: row.sensitive === "yes",
  }),
);

/** Somebody for each place, topic, job type and language, who has nothing else. */
const somebody = [
  ...postings.map(({ id, code }) => ({ code, details: { pastPostingIds: [id] } })),
  ...topics.map(({ id, code }) => ({ code, details: { topicIds: [id] } })),
  ...JOB_TYPES.map(({ name }) => ({ code: name.ja, details: { jobType: name.ja } })),
  ...LANGUAGES.map(({ ja }) => ({ code: ja, details: { languages: [ja] } })),
];
const volunteers = somebody.map(({ details }, index) =>
  aVolunteer({ id: index + 1, jobType: "", message: "", name: "無", reading: "", ...details }),
);
/** One person for each place, topic, job type and language of the reference data. */
export const oneForEach = buildDirectory({ volunteers, postings, topics });

/** What people of {@link oneForEach} have: codes of places and topics, terms of job types and languages. */
export function whatTheyHave(people: readonly DirectoryEntry[]): string[] {
  return people.map(({ volunteer }) => somebody[volunteer.id - 1]?.code ?? "");
}
