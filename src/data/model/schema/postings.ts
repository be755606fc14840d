import { ORGANISATION } from "../../../domain/organisation/organisation";
import { capitalised } from "../../../domain/text";
import { fieldModels } from "./fieldModel";
import type { ListModel } from "./listModel";
import { ORGANISERS_KEEP } from "./rights";
import { listUrl, POSTINGS_KEY } from "../lists/keys";
import { POSTING_FIELDS } from "../lists/postingFields";

const { abroad, headquarters, mission, postings } = ORGANISATION.terms;

/** 任地・部署: missions and departments. Terms are retired by a date, never deleted, because careers contain them. */
export const POSTINGS: ListModel = {
  key: POSTINGS_KEY,
  url: listUrl(POSTINGS_KEY),
  title: { ja: postings.ja, en: capitalised(postings.en) },
  description: {
    ja: `${abroad.ja}${mission.ja}と${headquarters.ja}の部署。なくなった部署は消さずに「終了日」を入れます。`,
    en: "Missions abroad and departments. Never delete a closed one: enter its end date.",
  },
  itemTitle: { ja: "名称", en: "Name" },
  moderated: false,
  rights: ORGANISERS_KEEP,
  editOwnOnly: false,
  fields: fieldModels(POSTING_FIELDS, {
    Code: { title: { ja: "コード", en: "Code" }, required: true, indexed: true, unique: true },
    NameEn: { title: { ja: "英語名", en: "English name" } },
    ShortNames: { title: { ja: "略称（1行に1つ）", en: "Short names (one per line)" }, lines: 3 },
    FormerNames: { title: { ja: "旧称（1行に1つ）", en: "Former names (one per line)" }, lines: 3 },
    Kind: { title: { ja: "種別", en: "Kind" }, required: true },
    Region: { title: { ja: "地域", en: "Region" }, required: true },
    CountryJa: { title: { ja: "国", en: "Country (Japanese)" } },
    CountryEn: { title: { ja: "国（英語）", en: "Country (English)" } },
    CityJa: { title: { ja: "都市", en: "City (Japanese)" } },
    CityEn: { title: { ja: "都市（英語）", en: "City (English)" } },
    ParentCode: { title: { ja: "上の部署のコード", en: "Code of the parent department" } },
    TimeZone: { title: { ja: "時間帯（IANA）", en: "Time zone (IANA)" }, required: true },
    ValidFrom: { title: { ja: "開始日", en: "Valid from" } },
    ValidTo: { title: { ja: "終了日", en: "Valid to" } },
    SortOrder: { title: { ja: "並び順", en: "Order" } },
  }),
  views: [
    {
      name: "All",
      title: { ja: "すべて", en: "All" },
      default: true,
      fields: ["LinkTitle", "NameEn", "Kind", "Region", "CountryJa", "TimeZone", "ValidTo"],
      query: '<OrderBy><FieldRef Name="ID" /></OrderBy>',
    },
  ],
};
