import type { Answered, Refusal } from "./answered";
import type { Seen } from "./seen";

/**
 * - `ok`: as it has to be
 * - `differs`: as this tenant does it; the product stands it
 * - `wanting`: somebody has something to do
 * - `unanswered`: SharePoint did not say
 */
export type FindingState = "ok" | "differs" | "wanting" | "unanswered";

/** What a check has found. */
export interface Finding {
  readonly state: FindingState;
  /** Names of the list model, numbers and versions: never a word of the site, because they go into a report. */
  readonly facts: readonly string[];
  /** Why there is no answer, where SharePoint was asked. */
  readonly refusal?: Refusal;
}

/** One question that is put to what was seen of a site. Pure. */
export type Check = (seen: Seen) => Finding;

export const ok = (...facts: readonly string[]): Finding => ({ state: "ok", facts });

/** Nothing found is as it has to be. */
export const wantingIfAny = (facts: readonly string[]): Finding => ({ state: facts.length === 0 ? "ok" : "wanting", facts });

/** What a check makes of an answer. Without one there is nothing to find; undefined: nobody could be asked. */
export function found<T>(asked: Answered<T> | undefined, judge: (answer: T) => Finding): Finding {
  if (asked === undefined) return { state: "unanswered", facts: [] };
  return "answer" in asked ? judge(asked.answer) : { state: "unanswered", facts: [], refusal: asked.refusal };
}
