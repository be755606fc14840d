import type { Language } from "../../text";

/** The texts of edit mode and of the property pane. */
export interface EditWords {
  readonly edit: string;
  readonly opening: string;
  readonly toolbar: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly draft: string;
  readonly discard: string;
  readonly discardSure: string;
  readonly locked: string;
  readonly refused: (message: string) => string;
  readonly correctFirst: (field: string) => string;
  readonly section: (number: number) => string;
  readonly background: (number: number) => string;
  readonly backgrounds: readonly [none: string, neutral: string, soft: string, strong: string];
  readonly editProperties: (title: string) => string;
  readonly pane: (title: string) => string;
  readonly close: string;
  readonly empty: string;
  readonly paneFailed: string;
  readonly apply: string;
  readonly applied: string;
  readonly back: string;
  readonly next: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly on: string;
  readonly off: string;
  readonly choose: string;
  readonly required: string;
  readonly otherSettings: string;
  readonly loading: string;
  readonly notShown: (type: number) => string;
}

const WORDS: Readonly<Record<Language, EditWords>> = {
  ja: {
    edit: "編集",
    opening: "編集の準備をしています…",
    toolbar: "ページの編集",
    save: "保存",
    saving: "保存しています…",
    saved: "保存して公開しました。",
    draft: "下書きです。編集して保存すると公開されます。",
    discard: "破棄",
    discardSure: "保存していない変更を捨てます。よろしいですか。",
    locked: "別の人がこのページを編集しています。終わるまでお待ちください。",
    refused: (message) => `保存できませんでした。SharePoint の答え：${message}`,
    correctFirst: (field) => `「${field}」を直してから保存してください。`,
    section: (number) => `セクション${number}`,
    background: (number) => `セクション${number}の背景`,
    backgrounds: ["なし", "ニュートラル", "淡色", "濃色"],
    editProperties: (title) => `プロパティを編集：${title}`,
    pane: (title) => `${title}のプロパティ`,
    close: "閉じる",
    empty: "このWebパーツに設定できるプロパティはありません。",
    paneFailed: "プロパティを読み込めませんでした。ページを読み込み直してください。",
    apply: "適用",
    applied: "適用しました。",
    back: "前へ",
    next: "次へ",
    pageOf: (page, pages) => `${pages}ページ中${page}ページ`,
    on: "オン",
    off: "オフ",
    choose: "選んでください",
    required: "（必須）",
    otherSettings: "ほかの設定に切り替える",
    loading: "読み込んでいます…",
    notShown: (type) => `この種類の項目（${type}）は、ローカル版では表示できません。`,
  },
  en: {
    edit: "Edit",
    opening: "Getting ready to edit…",
    toolbar: "Page editing",
    save: "Save",
    saving: "Saving…",
    saved: "Saved and published.",
    draft: "This is a draft. Edit and save it to publish it.",
    discard: "Discard",
    discardSure: "Changes that are not saved will be lost. Discard them?",
    locked: "Somebody else is editing this page. Please wait until they have finished.",
    refused: (message) => `The page was not saved. SharePoint says: ${message}`,
    correctFirst: (field) => `Correct "${field}" before you save.`,
    section: (number) => `Section ${number}`,
    background: (number) => `Background of section ${number}`,
    backgrounds: ["None", "Neutral", "Soft", "Strong"],
    editProperties: (title) => `Edit properties: ${title}`,
    pane: (title) => `Properties of ${title}`,
    close: "Close",
    empty: "This web part has no properties to set.",
    paneFailed: "The properties could not be loaded. Reload the page.",
    apply: "Apply",
    applied: "Applied.",
    back: "Back",
    next: "Next",
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    on: "On",
    off: "Off",
    choose: "Choose",
    required: "(required)",
    otherSettings: "Switch to the other settings",
    loading: "Loading…",
    notShown: (type) => `Fields of this kind (${type}) are not shown in the local edition.`,
  },
};

export function editWords(language: Language): EditWords {
  return WORDS[language];
}
