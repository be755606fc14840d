import type { LocalizedText } from "../../../domain/text";
import { fieldModels } from "./fieldModel";
import type { FieldModel } from "./fieldModel";
import { INTERVIEW_FIELDS } from "../lists/interviewFields";

/** As SharePoint names the library itself. */
export const SITE_PAGES_TITLE: LocalizedText = { ja: "サイトのページ", en: "Site Pages" };

/** Columns that make a news post an interview. Editors keep using news posts as they know them. */
export const INTERVIEW_COLUMNS: readonly FieldModel[] = fieldModels(INTERVIEW_FIELDS, {
  PlatInterview: { title: { ja: "インタビュー記事", en: "Interview" }, default: false, indexed: true },
  PlatSubject: { title: { ja: "話し手（有志職員）", en: "Interviewed volunteer" } },
  PlatNameThen: { title: { ja: "話し手の氏名（取材当時）", en: "Name at the time" } },
  PlatPostThen: { title: { ja: "話し手の所属（取材当時）", en: "Post at the time" } },
  PlatInterviewedOn: { title: { ja: "取材日", en: "Interviewed on" } },
  PlatTopics: { title: { ja: "テーマ", en: "Topics" } },
  PlatPinnedUntil: { title: { ja: "固定表示の終わり", en: "Pinned until" } },
  PlatPictureAlt: { title: { ja: "写真の説明", en: "Description of the picture" } },
});
