import type { LocalizedText } from "../../../domain/text";
import type { FieldModel } from "../fieldModel";

/** Below the web of the intranet homepage, without leading slash. */
export const SITE_PAGES_URL = "SitePages";

/** As SharePoint names the library itself. */
export const SITE_PAGES_TITLE: LocalizedText = { ja: "サイトのページ", en: "Site Pages" };

/** Columns that make a news post an interview. Editors keep using news posts as they know them. */
export const INTERVIEW_COLUMNS: readonly FieldModel[] = [
  { type: "boolean", name: "PlatInterview", title: { ja: "インタビュー記事", en: "Interview" }, default: false, indexed: true },
  { type: "lookup", name: "PlatSubject", title: { ja: "話し手（有志職員）", en: "Interviewed volunteer" }, list: "PlatVolunteers", showField: "Title" },
  { type: "text", name: "PlatNameThen", title: { ja: "話し手の氏名（取材当時）", en: "Name at the time" }, maxLength: 80 },
  { type: "text", name: "PlatPostThen", title: { ja: "話し手の所属（取材当時）", en: "Post at the time" }, maxLength: 120 },
  { type: "date", name: "PlatInterviewedOn", title: { ja: "取材日", en: "Interviewed on" } },
  { type: "lookup", name: "PlatTopics", title: { ja: "テーマ", en: "Topics" }, list: "PlatTopics", showField: "Title", multiple: true },
  { type: "date", name: "PlatPinnedUntil", title: { ja: "固定表示の終わり", en: "Pinned until" } },
  { type: "text", name: "PlatPictureAlt", title: { ja: "写真の説明", en: "Description of the picture" } },
];
