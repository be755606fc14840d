import type { StarterTexts } from "../contact/starters";
import { starterTexts } from "../contact/starters";
import type { Language } from "../text";

/** A formal desk, which can do what colleagues who listen cannot. */
export interface FormalDesk {
  readonly name: string;
  /** What it is for. */
  readonly purpose?: string;
  /** Safe to put into a link; without one the name stands alone. */
  readonly address?: string;
  /** Mailbox, number, or host outside the organisation that the link leads to. */
  readonly leadsTo?: string;
}

/** What the service promises, and what it is not for. */
export interface PromiseTexts {
  /** The promise in one line. */
  readonly line: string;
  /** The promise beside the contact buttons of a profile. */
  readonly besideContact: string;
  readonly inFull: readonly string[];
  readonly notFor: string;
  readonly desks: readonly FormalDesk[];
}

/** The texts of the directory that the organisers may write anew, in one language. */
export interface DirectoryTexts {
  /** Name of the service. */
  readonly title: string;
  readonly lead: string;
  readonly starters: StarterTexts;
  readonly promises: PromiseTexts;
}

const TITLE = "プラっと相談";

const TEXTS: Readonly<Record<Language, Omit<DirectoryTexts, "starters" | "title">>> = {
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
      desks: [{ name: "ハラスメントの相談窓口" }, { name: "心と体の健康相談、つらい気持ちが続くとき" }, { name: "服務・法令違反の通報窓口" }],
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
      desks: [{ name: "Harassment desk" }, { name: "Physical and mental health desk, also when distress does not pass" }, { name: "Desk for reporting misconduct and breaches of law" }],
    },
  },
};

/** The texts where the organisers wrote none of their own. */
export function defaultTexts(language: Language): DirectoryTexts {
  return { title: TITLE, starters: starterTexts(language, TITLE), ...TEXTS[language] };
}
