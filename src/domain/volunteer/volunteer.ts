/** Whether it is a good time to write: 相談できます / 返信に時間がかかります / お休み中. */
export type Availability = "open" | "slow" | "rest";

/** The colleague behind a profile, as the site knows them. */
export interface Person {
  /** Id in the site's user list: stable, decides the person's colour. */
  readonly siteUserId: number;
  readonly displayName: string;
  /** Address of a mail. Falls back to the sign-in name. */
  readonly mail: string;
  /** Sign-in name; Teams links accept nothing else. */
  readonly upn: string;
}

/** One stretch of a career, as the volunteer wrote it. */
export interface CareerLine {
  /** `2013-04`, `2013`, or absent when the volunteer keeps the time to themself. */
  readonly from?: string;
  /** As `from`; absent while it lasts. */
  readonly to?: string;
  /** Place or department, in the words of the time. */
  readonly place: string;
  /** 職名. */
  readonly role?: string;
  /** ひとこと. */
  readonly note?: string;
}

/** A colleague who offers to talk (有志職員). */
export interface Volunteer {
  /** List item id; later listings have higher ones, order 新しい順. */
  readonly id: number;
  readonly person: Person;
  /** False: somebody else has entered the profile, as anybody may; see `countedProfiles`. */
  readonly madeBySelf: boolean;
  /** Own characters, as written by the volunteer: 髙橋 陽子. */
  readonly name: string;
  /** Full-width katakana: タカハシ ヨウコ. */
  readonly reading: string;
  /** TAKAHASHI Yoko. */
  readonly romaji?: string;
  /** For English readers, where there is no romaji: made by us, from the reading. */
  readonly romanised?: string;
  /** Gregorian. */
  readonly entryYear: number;
  /** 1 to 12; decides the era in 1989 and 2019. */
  readonly entryMonth: number;
  /** 職種, as the list holds it (Japanese term). */
  readonly jobType: string;
  readonly currentPostingId?: number;
  /** Newest first where the career lines tell; otherwise as entered. */
  readonly pastPostingIds: readonly number[];
  readonly career: readonly CareerLine[];
  readonly topicIds: readonly number[];
  /** 研修語・言語, as the list holds them (Japanese terms). */
  readonly languages: readonly string[];
  /** 一言メッセージ. */
  readonly message: string;
  /** Starter lines in the volunteer's own words, in the order hello, question, talk; empty: the common ones are offered. */
  readonly starterTexts: readonly string[];
  /** The volunteer's own choice; at least one is true unless resting. */
  readonly accepts: { readonly mail: boolean; readonly chat: boolean };
  readonly availability: Availability;
  /** What they say beside the profile is still to come, and they may turn out to rest: nobody is led to them before it is known. */
  readonly mayRest?: true;
  /** `2026-12` or `2026-12-01`: until when slow, or the month of return. */
  readonly availableFrom?: string;
  /** `2026-06-01`: when the volunteer last confirmed the profile. */
  readonly confirmedOn?: string;
}
