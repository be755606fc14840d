import type { Language } from "../../text";

const ja = {
  newPage: "新しいページ",
  editPage: (title: string) => `${title}を編集`,
  draftVersion: (version: string) => `下書き（版 ${version}）。編集者だけに見えています。`,
  publishedVersion: (version: string) => `公開中（版 ${version}）。`,
  willBeNews: "公開すると、ニュースになります。",
  isNews: "ニュースです。",
  title: "タイトル",
  lead: "リード文",
  leadHint: "一覧に出る短い紹介です。255文字まで。",
  body: "本文",
  bodyHint: "段落は、空の行で分けます。",
  bodyKept: "本文には、この画面で直せない部品が入っています。本文はそのまま残ります。",
  banner: "見出し画像のアドレス",
  bannerHint: "https:// か / で始まるアドレス。空のときは画像なしです。",
  ownColumns: "このサイトの列",
  news: "ニュースにする",
  saveDraft: "下書きを保存する",
  publish: "公開する",
  discard: "下書きを捨てて公開中の版に戻す",
  discardSure: "公開してからの変更をすべて捨てます。よろしいですか。",
  seePage: "ページを見る",
  drafted: "下書きを保存しました。",
  published: "公開しました。",
  discarded: "公開中の版に戻しました。",
  changed: "開いてから、別の人がこのページを変更しました。入力した内容は、まだ保存されていません。書き写してから、開き直してください。",
  locked: "別の人がこのページを編集しています。その人が終えてから、もう一度試してください。入力した内容は残っています。",
};

export type PageWords = typeof ja;

const en: PageWords = {
  newPage: "New page",
  editPage: (title) => `Edit ${title}`,
  draftVersion: (version) => `Draft (version ${version}). Only editors see it.`,
  publishedVersion: (version) => `Published (version ${version}).`,
  willBeNews: "It becomes news when it is published.",
  isNews: "It is news.",
  title: "Title",
  lead: "Lead",
  leadHint: "The short text in lists of news, at most 255 characters.",
  body: "Text",
  bodyHint: "An empty line begins a new paragraph.",
  bodyKept: "The page holds parts that cannot be edited here. They stay as they are.",
  banner: "Address of the banner picture",
  bannerHint: "An address that begins with https:// or /. Empty: no picture.",
  ownColumns: "Columns of this site",
  news: "Promote to news",
  saveDraft: "Save draft",
  publish: "Publish",
  discard: "Discard the draft and go back to the published version",
  discardSure: "Discard all changes since the publication?",
  seePage: "See the page",
  drafted: "The draft was saved.",
  published: "The page was published.",
  discarded: "The published version is back.",
  changed:
    "Somebody else has changed this page since you opened it. What you entered has not been saved: copy it, and open the page again.",
  locked: "Somebody else is editing this page. Try again when they have finished; what you entered is still here.",
};

/** The form's words in the language of the page. */
export function pageWordsIn(language: Language): PageWords {
  return language === "en" ? en : ja;
}
