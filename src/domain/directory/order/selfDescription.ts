import type { Posting } from "../../posting/posting";
import type { Seeker } from "./nearness";

/** What readers who are not listed say about themselves, all of it optional. It stays in their browser. */
export interface SelfDescription {
  /** Code of a posting of now or before. */
  readonly posting?: string;
  /** Japanese term of the list. */
  readonly jobType?: string;
  /** Gregorian. */
  readonly entryYear?: number;
}

/** Nothing said. */
export const NOTHING_SAID: SelfDescription = {};

const LONGEST = 100;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function object(text: string | null): Partial<Record<keyof SelfDescription, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isTerm(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST;
}

function isYear(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR;
}

/** What was kept, as JSON. Anything may stand there by now: what is no such value is left out. */
export function parseSelfDescription(kept: string | null): SelfDescription {
  const { posting, jobType, entryYear } = object(kept);
  return {
    ...(isTerm(posting) ? { posting } : {}),
    ...(isTerm(jobType) ? { jobType } : {}),
    ...(isYear(entryYear) ? { entryYear } : {}),
  };
}

/** Whether nothing is said. */
export function saysNothing(self: SelfDescription): boolean {
  return Object.keys(self).length === 0;
}

/** The seeker whom a reader describes. A posting that the list does not hold says nothing. */
export function describedSeeker({ posting, ...rest }: SelfDescription, postingByCode: ReadonlyMap<string, Posting>): Seeker {
  const known = posting === undefined ? undefined : postingByCode.get(posting);
  return { ...rest, postings: known === undefined ? [] : [known] };
}
