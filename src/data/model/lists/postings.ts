import { POSTING_KIND_CHOICES, REGION_CHOICES } from "../choices";
import type { ListModel } from "../listModel";

/** 任地・部署: missions and departments. Terms are retired by a date, never deleted, because careers contain them. */
export const POSTINGS: ListModel = {
  key: "PlatPostings",
  url: "Lists/PlatPostings",
  title: { ja: "任地・部署", en: "Postings" },
  description: {
    ja: "在外公館と本省の部署。なくなった部署は消さずに「終了日」を入れます。",
    en: "Missions abroad and departments. Never delete a closed one: enter its end date.",
  },
  itemTitle: { ja: "名称", en: "Name" },
  moderated: false,
  everyoneContributes: false,
  editOwnOnly: false,
  fields: [
    { type: "text", name: "Code", title: { ja: "コード", en: "Code" }, required: true, indexed: true, unique: true, maxLength: 60 },
    { type: "text", name: "NameEn", title: { ja: "英語名", en: "English name" } },
    { type: "note", name: "ShortNames", title: { ja: "略称（1行に1つ）", en: "Short names (one per line)" }, lines: 3 },
    { type: "note", name: "FormerNames", title: { ja: "旧称（1行に1つ）", en: "Former names (one per line)" }, lines: 3 },
    { type: "choice", name: "Kind", title: { ja: "種別", en: "Kind" }, required: true, choices: Object.values(POSTING_KIND_CHOICES) },
    { type: "choice", name: "Region", title: { ja: "地域", en: "Region" }, required: true, choices: Object.values(REGION_CHOICES) },
    { type: "text", name: "CountryJa", title: { ja: "国", en: "Country (Japanese)" } },
    { type: "text", name: "CountryEn", title: { ja: "国（英語）", en: "Country (English)" } },
    { type: "text", name: "CityJa", title: { ja: "都市", en: "City (Japanese)" } },
    { type: "text", name: "CityEn", title: { ja: "都市（英語）", en: "City (English)" } },
    { type: "text", name: "ParentCode", title: { ja: "上の部署のコード", en: "Code of the parent department" } },
    { type: "text", name: "TimeZone", title: { ja: "時間帯（IANA）", en: "Time zone (IANA)" }, required: true },
    { type: "date", name: "ValidFrom", title: { ja: "開始日", en: "Valid from" } },
    { type: "date", name: "ValidTo", title: { ja: "終了日", en: "Valid to" } },
    { type: "number", name: "SortOrder", title: { ja: "並び順", en: "Order" }, min: 0, decimals: 0 },
  ],
  views: [
    {
      name: "All", title: { ja: "すべて", en: "All" }, default: true,
      fields: ["LinkTitle", "NameEn", "Kind", "Region", "CountryJa", "TimeZone", "ValidTo"],
      query: "<OrderBy><FieldRef Name=\"ID\" /></OrderBy>",
    },
  ],
};
