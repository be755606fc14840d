import type { LocalizedText } from "../text";

/** A word that belongs to the organisation, not to the product; in English as it stands within a sentence. */
export type Term = "entry" | "entryYear" | "headquarters" | "mission" | "abroad" | "post" | "place" | "postings" | "outside" | "answerTime";

/** What the product must know of the organisation that it serves. */
export interface Organisation {
  /** What the service is called, in every language. */
  readonly serviceName: string;
  /** What the organisation calls its intranet. */
  readonly intranet: LocalizedText;
  /** IANA zone of the headquarters, whose calendar counts for everybody. */
  readonly timeZone: string;
  readonly terms: Readonly<Record<Term, LocalizedText>>;
}

/** The ministry. Whatever prints, searches or compares one of its words reads it here. */
export const ORGANISATION: Organisation = {
  serviceName: "プラっと相談",
  intranet: { ja: "省内ポータル", en: "Intranet" },
  timeZone: "Asia/Tokyo",
  terms: {
    entry: { ja: "入省", en: "joined" },
    entryYear: { ja: "入省年", en: "year of joining" },
    headquarters: { ja: "本省", en: "headquarters" },
    mission: { ja: "公館", en: "mission" },
    abroad: { ja: "在外", en: "abroad" },
    post: { ja: "任地", en: "posting" },
    place: { ja: "任地・部署", en: "posting or department" },
    postings: { ja: "任地・部署", en: "postings" },
    outside: { ja: "省外", en: "outside your organisation" },
    /** Within which an answer can be expected. */
    answerTime: { ja: "3開庁日", en: "three working days" },
  },
};
