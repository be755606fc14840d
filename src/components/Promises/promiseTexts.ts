import { strings } from "../strings";

/** A formal desk, which can do what colleagues who listen cannot. */
export interface FormalDesk {
  readonly title: string;
  /** As the organisers wrote it, checked before it becomes a link; without one the title stands alone. */
  readonly url?: string;
}

/** What the service promises, and what it is not for. The organisers may put their own in place. */
export interface PromiseTexts {
  /** The promise in one line. */
  readonly line: string;
  readonly promises: readonly string[];
  readonly notFor: string;
  readonly desks: readonly FormalDesk[];
}

/** The promises of the service where the organisers wrote none of their own. */
export const COMMON_PROMISES: PromiseTexts = {
  line: strings.PromiseLine,
  promises: [strings.PromiseNoEvaluation, strings.PromiseListening, strings.PromiseMayDecline, strings.PromiseAnybody],
  notFor: strings.NotForText,
  desks: [{ title: strings.DeskHarassment }, { title: strings.DeskHealth }, { title: strings.DeskConduct }],
};
