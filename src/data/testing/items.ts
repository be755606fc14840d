import type { SPFI } from "@pnp/sp";
import { connect } from "../transport/connect";

export const WEB_URL = "https://contoso.sharepoint.com/sites/plat";

/** A page that was opened just now, with its form digest. */
export function connectedPage(webUrl = WEB_URL): SPFI {
  const opened = new Date()
    .toUTCString()
    .replace(/^\w+, /, "")
    .replace("GMT", "-0000");
  return connect({
    pageContext: {
      web: { absoluteUrl: webUrl },
      legacyPageContext: { formDigestTimeoutSeconds: 1800, formDigestValue: `0xDIGEST,${opened}` },
    },
  });
}

type Columns = Record<string, unknown>;

/** Keys, types and empties as the items endpoint sends them without metadata (date-only columns of a site in Tokyo). */
export function volunteerItem(id: number, columns: Columns = {}): Columns {
  return {
    Person: { Title: "髙橋 陽子", Name: `i:0#.f|membership|person${id}@contoso.example`, EMail: `person${id}@contoso.example` },
    Id: id,
    ID: id,
    Title: "髙橋 陽子",
    PersonId: 100 + id,
    AuthorId: 100 + id,
    Reading: "タカハシ　ヨウコ",
    Romaji: "TAKAHASHI Yoko",
    EntryYear: 2013.0,
    EntryMonth: 4.0,
    JobType: "専門職",
    CurrentPostingId: 1,
    PastPostingsId: [2, 3],
    Career: "2013-04〜2016-03｜在タイ日本国大使館｜二等書記官｜領事を担当\n2016-04〜｜領事局",
    TopicsId: [1],
    Languages: ["タイ語", "英語"],
    Message: "はじめての赴任の話をどうぞ。",
    StarterTexts: null,
    ContactMethods: ["メール", "Teams"],
    Availability: "相談できます",
    AvailableFrom: null,
    ConfirmedOn: "2026-05-31T15:00:00Z",
    OData__ModerationStatus: 0,
    ...columns,
  };
}

export function postingItem(id: number, columns: Columns = {}): Columns {
  return {
    Id: id,
    ID: id,
    Title: "在ケニア日本国大使館",
    NameEn: "Embassy of Japan in Kenya",
    Code: `emb-${id}`,
    ShortNames: "在ケニア大\nケニア",
    FormerNames: null,
    Kind: "在外公館",
    Region: "アフリカ",
    CountryJa: "ケニア",
    CountryEn: "Kenya",
    CityJa: "ナイロビ",
    CityEn: "Nairobi",
    ParentCode: null,
    TimeZone: "Africa/Nairobi",
    ValidFrom: null,
    ValidTo: null,
    SortOrder: 10.0,
    ...columns,
  };
}

export function topicItem(id: number, columns: Columns = {}): Columns {
  return {
    Id: id,
    ID: id,
    Title: "単身赴任",
    NameEn: "Posted alone",
    Code: `topic-${id}`,
    GroupCode: "family",
    GroupJa: "家族",
    GroupEn: "Family",
    Synonyms: "単身\n一人で赴任",
    Sensitive: false,
    SortOrder: 3.0,
    ...columns,
  };
}

export function statusItem(id: number, columns: Columns = {}): Columns {
  return {
    Id: id,
    ID: id,
    ProfileId: id,
    AuthorId: 100 + id,
    Availability: "お休み中",
    AvailableFrom: "2027-02-28T15:00:00Z",
    ConfirmedOn: "2026-11-09T15:00:00Z",
    ...columns,
  };
}

export function interviewItem(id: number, columns: Columns = {}): Columns {
  return {
    Id: id,
    ID: id,
    Title: "ナイロビで学んだこと",
    Description: "はじめてのアフリカ。",
    FileRef: `/sites/plat/SitePages/interview-${id}.aspx`,
    BannerImageUrl: { Description: "写真", Url: "https://contoso.sharepoint.com/sites/plat/SiteAssets/nairobi.jpg" },
    FirstPublishedDate: "2026-10-05T01:00:00Z",
    PlatSubjectId: 7,
    PlatNameThen: "髙橋 陽子",
    PlatPostThen: "在ケニア日本国大使館",
    PlatInterviewedOn: "2026-09-14T15:00:00Z",
    PlatTopicsId: [1, 2],
    PlatPinnedUntil: null,
    PlatPictureAlt: "市場を歩く髙橋さん",
    ...columns,
  };
}
