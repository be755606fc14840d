import type { Language } from "../text";

/** What the organisation says over its directory, and what it promises. */
export interface UsualTexts {
  readonly lead: string;
  readonly promises: {
    readonly line: string;
    readonly besideContact: string;
    readonly inFull: readonly string[];
    readonly notFor: string;
    readonly desks: readonly { readonly name: string }[];
  };
}

/** In force until the organisers write their own. */
export const USUAL_TEXTS: Readonly<Record<Language, UsualTexts>> = {
  ja: {
    lead: "行ったことのある人、迷ったことのある人に、ひとこと聞いてみませんか。",
    promises: {
      line: "相談は人事・評価に使われません。だれに連絡したかを、この名簿は記録しません。",
      besideContact: "この名簿は連絡を記録しません。評価にも使われません。",
      inFull: [
        "相談は人事・評価に使われません。だれを見て、だれに連絡したかを、この名簿は記録しません。",
        "有志職員は話し相手です。聞いたことを人に伝えたり、評価したりはしません。",
        "いまは難しいとお返事することもあります。遠慮なく、ほかの人にも聞いてください。",
        "年次・性別・職種がちがっても、だれでも相談できます。",
      ],
      notFor: "ハラスメント、つらい気持ちが続くとき、服務や法令の違反のことは、正式な窓口のほうが確かに力になれます。",
      desks: [
        { name: "ハラスメントの相談窓口" },
        { name: "心と体の健康相談、つらい気持ちが続くとき" },
        { name: "服務・法令違反の通報窓口" },
      ],
    },
  },
  en: {
    lead: "Ask someone who has been there, or who has wondered too.",
    promises: {
      line: "What you say is never used for personnel matters or evaluation. This directory keeps no record of whom you contact.",
      besideContact: "This directory keeps no record of your contact, and it plays no part in evaluation.",
      inFull: [
        "What you talk about is never used for personnel matters or evaluation. This directory keeps no record of whom you looked at or contacted.",
        "A volunteer is someone to talk to. They do not pass on what they hear, and they do not evaluate you.",
        "A volunteer may answer that they cannot help right now. Please feel free to ask others too.",
        "Anybody may ask anybody, whatever their year of joining, gender or job type.",
      ],
      notFor: "For harassment, for distress that does not pass, and for misconduct, the formal desks can do more for you.",
      desks: [
        { name: "Harassment desk" },
        { name: "Physical and mental health desk, also when distress does not pass" },
        { name: "Desk for reporting misconduct and breaches of law" },
      ],
    },
  },
};
