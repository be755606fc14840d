import type { Language } from "../text";

/** What somebody agrees to who wants to be listed. */
export interface ConsentText {
  /** Kept with the consent; changes with the text. */
  readonly version: string;
  /** What the profile is used for, who sees it, and how it ends. */
  readonly points: readonly string[];
}

/** In force until the organisers write their own. */
export const CONSENT: Readonly<Record<Language, ConsentText>> = {
  ja: {
    version: "1.0",
    points: [
      "職員どうしが話し相手を見つけるためだけに使います。人事・評価には使いません。",
      "見られるのは、このサイトを開ける職員だけです。上司の承認は要りません。",
      "お休みも、掲載をやめることも、いつでも自分で、一度の操作でできます。やめると項目は消えます。",
      "同意した文の版と時刻を、項目に残します。ほかの記録は残しません。",
    ],
  },
  en: {
    version: "1.0",
    points: [
      "It is used only so that colleagues find somebody to talk to, never for personnel matters or evaluation.",
      "Only colleagues who can open this site see it. Your manager does not need to approve.",
      "Taking a break and withdrawing are one action each, yours alone, at any time. The item is removed when you withdraw.",
      "The version of this text and the time of your consent are kept with your item, and nothing else.",
    ],
  },
};
