import type { Volunteer } from "./volunteer";

/** A profile as its person writes it: what a form holds and the list keeps. */
export interface WrittenProfile extends Pick<
  Volunteer,
  "name" | "entryYear" | "entryMonth" | "jobType" | "pastPostingIds" | "topicIds" | "languages" | "message" | "starterTexts" | "accepts"
> {
  /** As it was typed: whoever shows it makes it full-width katakana. */
  readonly reading: string;
  readonly romaji?: string | undefined;
  readonly currentPostingId?: number | undefined;
  /** A stretch per line; see `parseCareer`. */
  readonly career: string;
  /** As first stated. Later words of it stand beside the profile and wait for nobody: see {@link Status}. */
  readonly availability: Volunteer["availability"];
  readonly availableFrom?: string | undefined;
}

/** To which text the person has agreed, and when. */
export interface Consent {
  readonly consentVersion: string;
  /** ISO instant. */
  readonly consentedAt: string;
}

/** A profile as it is offered: nobody is listed without their consent. */
export interface NewProfile extends WrittenProfile, Consent {
  /** The day on which it is written: `2026-12-01`. */
  readonly confirmedOn: string;
}

/** What changes of a profile; all else stays as it is. What is there and undefined is emptied. */
export type ProfileChange = Partial<NewProfile>;

/** What no profile can be without: SharePoint asks for it in its own forms, and takes items without it from everybody else. */
const REQUIRED = ["name", "reading", "entryYear", "jobType", "message"] as const;

export type RequiredValue = (typeof REQUIRED)[number];

function isThere(value: string | number | undefined): boolean {
  return typeof value === "number" ? Number.isFinite(value) : (value ?? "").trim() !== "";
}

/** What a profile lacks, or would lack after a change, in the order of the form. */
export function missingIn(values: ProfileChange): readonly RequiredValue[] {
  return REQUIRED.filter((name) => name in values && !isThere(values[name]));
}
