import type { Directory } from "../directory/directory";
import type { Filters } from "../directory/facets/filters";
import { aDepartment, aDirectory, aPosting, aTopic, aVolunteer, inPlaces } from "./builders";

/**
 * Five people in two regions and one bureau:
 * 1 in Kenya, before in the division; 2 in Kenya; 3 in Thailand, before in Kenya; 4 in the office below the division; 5 nowhere.
 */
export function smallMinistry(): Directory {
  return aDirectory({
    postings: [
      aPosting({ id: 1, sort: 20 }),
      aPosting({
        id: 2,
        code: "emb-th",
        sort: 10,
        region: "as",
        name: { ja: "在タイ日本国大使館", en: "Embassy of Japan in Thailand" },
        shortNames: [],
        country: { ja: "タイ", en: "Thailand" },
        city: { ja: "バンコク", en: "Bangkok" },
      }),
      aDepartment({ id: 50 }),
      aDepartment({
        id: 51,
        code: "eur-gc",
        name: { ja: "総務課", en: "General Affairs Division" },
        kind: "division",
        parentCode: "eur",
        sort: 510,
      }),
      aDepartment({
        id: 52,
        code: "eur-plan",
        name: { ja: "企画室", en: "Planning Office" },
        kind: "division",
        parentCode: "eur-gc",
        sort: 520,
      }),
      aDepartment({ id: 60, code: "econ", name: { ja: "経済局", en: "Economic Affairs Bureau" }, sort: 600 }),
    ],
    topics: [
      aTopic({ id: 1, sort: 10 }),
      aTopic({ id: 2, code: "fam-birth", name: { ja: "妊娠・出産", en: "Pregnancy and childbirth" }, sensitive: true, sort: 20 }),
      aTopic({
        id: 3,
        code: "edu-school",
        name: { ja: "学校の選び方", en: "Choosing a school" },
        group: { ja: "子女教育", en: "Education" },
        groupCode: "education",
        sort: 5,
      }),
    ],
    volunteers: [
      aVolunteer({
        id: 1,
        currentPostingId: 1,
        pastPostingIds: [51],
        jobType: "専門職",
        entryYear: 2013,
        topicIds: [1, 2],
        languages: ["英語", "スワヒリ語"],
      }),
      aVolunteer({
        id: 2,
        currentPostingId: 1,
        jobType: "総合職",
        entryYear: 2010,
        topicIds: [1],
        languages: ["英語"],
        availability: "slow",
      }),
      aVolunteer({
        id: 3,
        currentPostingId: 2,
        pastPostingIds: [1],
        jobType: "専門職",
        entryYear: 2013,
        topicIds: [3],
        languages: ["タイ語"],
      }),
      aVolunteer({ id: 4, currentPostingId: 52, jobType: "会計職", entryYear: 2011, topicIds: [1, 3] }),
      aVolunteer({ id: 5, jobType: "総合職", entryYear: 2014, message: "家庭菜園の話もどうぞ。", availability: "rest" }),
    ],
  });
}

/** Something of everything that can be asked for in the small ministry. */
export const ONE_OF_EACH: Filters = {
  query: " 菜園 ",
  places: inPlaces(["region:af", "country:as/タイ", "posting:emb-ke", "posting:eur-gc"], "past"),
  jobTypes: ["専門職"],
  entryYears: { from: 2005, to: 2016 },
  topics: ["edu-school", "fam-birth"],
  languages: ["タイ語"],
  availability: ["slow"],
};
