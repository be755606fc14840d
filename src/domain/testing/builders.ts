import type { Directory } from "../directory/directory";
import { buildDirectory } from "../directory/directory";
import type { PlaceChoice } from "../directory/facets/places";
import type { Interview } from "../interview/interview";
import type { PlaceId, PostingWhen } from "../posting/place";
import type { Posting } from "../posting/posting";
import type { Topic } from "../topic/topic";
import type { Volunteer } from "../volunteer/volunteer";

/** 髙橋 陽子, as the list would hold her; name only what the test is about. */
export function aVolunteer(details: Partial<Volunteer> = {}): Volunteer {
  const id = details.id ?? 1;
  return {
    id,
    person: { siteUserId: 100 + id, displayName: "髙橋 陽子", mail: "yoko.takahashi@example.go.jp", upn: "yoko.takahashi@example.go.jp" },
    madeBySelf: true,
    name: "髙橋 陽子",
    reading: "タカハシ ヨウコ",
    entryYear: 2013,
    entryMonth: 4,
    jobType: "専門職",
    pastPostingIds: [],
    career: [],
    topicIds: [],
    languages: [],
    message: "お気軽にどうぞ。",
    starterTexts: [],
    accepts: { mail: true, chat: true },
    availability: "open",
    ...details,
  };
}

/** The embassy in Kenya. */
export function aPosting(details: Partial<Posting> = {}): Posting {
  return {
    id: 1,
    code: "emb-ke",
    name: { ja: "在ケニア日本国大使館", en: "Embassy of Japan in Kenya" },
    shortNames: ["在ケニア大"],
    formerNames: [],
    kind: "mission",
    region: "af",
    country: { ja: "ケニア", en: "Kenya" },
    city: { ja: "ナイロビ", en: "Nairobi" },
    timeZone: "Africa/Nairobi",
    current: true,
    sort: 10,
    ...details,
  };
}

/** A department of the headquarters: the Europe bureau unless told otherwise. */
export function aDepartment(details: Partial<Posting> = {}): Posting {
  return {
    id: 50,
    code: "eur",
    name: { ja: "欧州局", en: "European Affairs Bureau" },
    shortNames: [],
    formerNames: [],
    kind: "bureau",
    region: "jp",
    timeZone: "Asia/Tokyo",
    current: true,
    sort: 500,
    ...details,
  };
}

/** 家族帯同. */
export function aTopic(details: Partial<Topic> = {}): Topic {
  return {
    id: 1,
    code: "fam-together",
    name: { ja: "家族帯同", en: "Moving with the family" },
    group: { ja: "家族・ライフイベント", en: "Family and life events" },
    groupCode: "family",
    synonyms: [],
    sensitive: false,
    sort: 10,
    ...details,
  };
}

/** An interview of November 2026. */
export function anInterview(details: Partial<Interview> = {}): Interview {
  return {
    id: 1,
    title: "保育園が決まるまでの三か月",
    lead: "乳児を連れて、初めての在外へ。",
    url: "https://example.sharepoint.com/sites/portal/SitePages/interview.aspx",
    pictureAlt: "",
    publishedAt: "2026-11-20T00:00:00Z",
    nameThen: "髙橋 陽子",
    postThen: "在タイ大使館",
    topicIds: [],
    ...details,
  };
}

/** A directory of the given things. */
export function aDirectory(
  source: { volunteers?: readonly Volunteer[]; postings?: readonly Posting[]; topics?: readonly Topic[] } = {},
): Directory {
  return buildDirectory({ volunteers: source.volunteers ?? [], postings: source.postings ?? [], topics: source.topics ?? [] });
}

/** What readers choose who look for people in some places. */
export function inPlaces(ids: readonly PlaceId[], when: PostingWhen = "either"): PlaceChoice {
  return { ids, when };
}
