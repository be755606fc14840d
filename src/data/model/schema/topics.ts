import { fieldModels } from "./fieldModel";
import type { ListModel } from "./listModel";
import { ORGANISERS_KEEP } from "./rights";
import { listUrl, TOPICS_KEY } from "../lists/keys";
import { TOPIC_FIELDS } from "../lists/topicFields";

/** 相談テーマ. */
export const TOPICS: ListModel = {
  key: TOPICS_KEY,
  url: listUrl(TOPICS_KEY),
  title: { ja: "相談テーマ", en: "Topics" },
  description: {
    ja: "話せることの一覧。「機微」のテーマは既定で選ばれず、「話を聞けます」と表示します。",
    en: "Things to talk about. Sensitive topics are off by default and phrased as an offer to listen.",
  },
  itemTitle: { ja: "テーマ", en: "Topic" },
  moderated: false,
  rights: ORGANISERS_KEEP,
  editOwnOnly: false,
  fields: fieldModels(TOPIC_FIELDS, {
    Code: { title: { ja: "コード", en: "Code" }, required: true, indexed: true, unique: true },
    NameEn: { title: { ja: "英語名", en: "English name" } },
    GroupCode: { title: { ja: "分類コード", en: "Group code" }, required: true },
    GroupJa: { title: { ja: "分類", en: "Group (Japanese)" }, required: true },
    GroupEn: { title: { ja: "分類（英語）", en: "Group (English)" } },
    Synonyms: { title: { ja: "別の言い方（1行に1つ）", en: "Synonyms (one per line)" }, lines: 3 },
    Sensitive: { title: { ja: "機微", en: "Sensitive" }, default: false },
    Channel: { title: { ja: "チャンネル", en: "Channel" } },
    SortOrder: { title: { ja: "並び順", en: "Order" } },
  }),
  views: [
    {
      name: "All",
      title: { ja: "すべて", en: "All" },
      default: true,
      fields: ["LinkTitle", "NameEn", "GroupJa", "Sensitive", "Channel"],
      query: '<OrderBy><FieldRef Name="ID" /></OrderBy>',
    },
  ],
};
