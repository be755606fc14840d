import type { ListModel } from "../listModel";

/** 相談テーマ. */
export const TOPICS: ListModel = {
  key: "PlatTopics",
  url: "Lists/PlatTopics",
  title: { ja: "相談テーマ", en: "Topics" },
  description: {
    ja: "話せることの一覧。「機微」のテーマは既定で選ばれず、「話を聞けます」と表示します。",
    en: "Things to talk about. Sensitive topics are off by default and phrased as an offer to listen.",
  },
  itemTitle: { ja: "テーマ", en: "Topic" },
  moderated: false,
  everyoneContributes: false,
  editOwnOnly: false,
  fields: [
    { type: "text", name: "Code", title: { ja: "コード", en: "Code" }, required: true, indexed: true, unique: true, maxLength: 60 },
    { type: "text", name: "NameEn", title: { ja: "英語名", en: "English name" } },
    { type: "text", name: "GroupCode", title: { ja: "分類コード", en: "Group code" }, required: true },
    { type: "text", name: "GroupJa", title: { ja: "分類", en: "Group (Japanese)" }, required: true },
    { type: "text", name: "GroupEn", title: { ja: "分類（英語）", en: "Group (English)" } },
    { type: "note", name: "Synonyms", title: { ja: "別の言い方（1行に1つ）", en: "Synonyms (one per line)" }, lines: 3 },
    { type: "boolean", name: "Sensitive", title: { ja: "機微", en: "Sensitive" }, default: false },
    { type: "text", name: "Channel", title: { ja: "チャンネル", en: "Channel" } },
    { type: "number", name: "SortOrder", title: { ja: "並び順", en: "Order" }, min: 0, decimals: 0 },
  ],
  views: [
    {
      name: "All", title: { ja: "すべて", en: "All" }, default: true,
      fields: ["LinkTitle", "NameEn", "GroupJa", "Sensitive", "Channel"],
      query: "<OrderBy><FieldRef Name=\"ID\" /></OrderBy>",
    },
  ],
};
