import type { Language } from "../text";

/** まず一言 / 質問が1つ / 30分話したい. */
export type StarterKey = "hello" | "question" | "talk";

/**
 * Why the message reaches just this colleague. `{topic}` and `{posting}` stand for what the reader asked for and the colleague has,
 * `{thing}` for whichever of the two a subject names.
 */
export interface ReasonTexts {
  readonly topic: string;
  /** The colleague serves at the posting now. */
  readonly there: string;
  readonly beenThere: string;
  readonly thereAndTopic: string;
  readonly beenThereAndTopic: string;
  readonly interview: string;
  /** Subject of a mail. */
  readonly about: string;
  readonly aboutInterview: string;
}

/** Wording of the starters. `{name}`, `{own}` and `{service}` stand for the volunteer, the writer and the service. */
export interface StarterTexts {
  readonly serviceName: string;
  readonly greeting: string;
  /** Left out when the writer's name is unknown. */
  readonly introduction: string;
  readonly reasons: ReasonTexts;
  readonly wordings: readonly { readonly key: StarterKey; readonly title: string; readonly subject: string; readonly body: string }[];
  /** Last line: no answer is owed. */
  readonly closing: string;
}

/** In force until the organisers write their own. */
export const STARTER_TEXTS: Readonly<Record<Language, Omit<StarterTexts, "serviceName">>> = {
  ja: {
    greeting: "{name}さん",
    introduction: "{own}です。「{service}」を見て連絡しました。",
    reasons: {
      topic: "きっかけは、「{topic}」の話ができると書かれていたことです。",
      there: "きっかけは、いま{posting}にいらっしゃることです。",
      beenThere: "きっかけは、{posting}にいらしたことです。",
      thereAndTopic: "きっかけは、いま{posting}にいらっしゃることと、「{topic}」の話ができると書かれていたことです。",
      beenThereAndTopic: "きっかけは、{posting}にいらしたことと、「{topic}」の話ができると書かれていたことです。",
      interview: "きっかけは、インタビュー記事を読んだことです。",
      about: "{thing}のこと",
      aboutInterview: "インタビュー記事のこと",
    },
    wordings: [
      {
        key: "hello",
        title: "まず一言",
        subject: "{service}：はじめまして",
        body: "はじめまして。プロフィールを読んで、少しお話を伺えたらと思いました。",
      },
      {
        key: "question",
        title: "質問が1つ",
        subject: "{service}：質問が1つあります",
        body: "はじめまして。1つだけ教えてください。\n\n（ここに質問を書いてください）",
      },
      {
        key: "talk",
        title: "30分話したい",
        subject: "{service}：30分ほどお話しできますか",
        body: "はじめまして。ご都合のよいときに、30分ほどお話を伺えますか。\n\n（話したいことと、都合のよい日時を書いてください）",
      },
    ],
    closing: "お返事は急ぎません。難しいときは、そのままで大丈夫です。",
  },
  en: {
    greeting: "Dear {name},",
    introduction: "My name is {own}. I found you in {service}.",
    reasons: {
      topic: "I am writing because you offer to talk about “{topic}”.",
      there: "I am writing because you are at the {posting}.",
      beenThere: "I am writing because you served at the {posting}.",
      thereAndTopic: "I am writing because you are at the {posting} and offer to talk about “{topic}”.",
      beenThereAndTopic: "I am writing because you served at the {posting} and offer to talk about “{topic}”.",
      interview: "I am writing because I read the interview with you.",
      about: "About: {thing}",
      aboutInterview: "About your interview",
    },
    wordings: [
      {
        key: "hello",
        title: "Say hello",
        subject: "{service}: hello",
        body: "I read your profile and would be glad to hear a little more from you.",
      },
      {
        key: "question",
        title: "One question",
        subject: "{service}: one question",
        body: "May I ask you one question?\n\n(Write your question here.)",
      },
      {
        key: "talk",
        title: "Talk for 30 minutes",
        subject: "{service}: could we talk for 30 minutes?",
        body: "Could we talk for about 30 minutes when it suits you?\n\n(Write what you would like to talk about, and when.)",
      },
    ],
    closing: "There is no hurry, and it is fine not to answer.",
  },
};
