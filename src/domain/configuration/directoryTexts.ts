import { starterTexts } from "../contact/starters";
import { ORGANISATION } from "../organisation/organisation";
import type { StarterTexts } from "../organisation/starterTexts";
import { USUAL_TEXTS } from "../organisation/usualTexts";
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

/** The texts where the organisers wrote none of their own. */
export function defaultTexts(language: Language): DirectoryTexts {
  return { title: ORGANISATION.serviceName, starters: starterTexts(language), ...USUAL_TEXTS[language] };
}
