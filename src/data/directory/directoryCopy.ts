import type { ChangeTokens } from "./changes";
import type { DirectoryItems } from "./directoryPages";
import { mapInPieces } from "./inPieces";
import { asItem, instant } from "../model/fields/itemValues";

const DAY = 24 * 60 * 60 * 1000;
/** People withdraw and move: an older copy would show for a moment who is no longer listed. */
const LONGEST_KEPT = 30 * DAY;
/** Clocks are set right now and then; a copy from further in the future than that would never grow old. */
const CLOCK_TOLERANCE = DAY;

/** People in one text of the copy. */
const IN_ONE_TEXT = 200;

/**
 * The directory as last read on this device. Items are kept as SharePoint sent them and pass
 * through the same checks when they come back, so that a spoilt copy can do no more harm than a spoilt list.
 */
export interface DirectoryCopy extends DirectoryItems {
  /** ISO instant at which the reading of everything began. */
  readonly readAt: string;
  /** Where the logs of the lists ended when the items were read, the last time; absent where SharePoint did not say. */
  readonly tokens?: ChangeTokens | undefined;
}

/** Since when a copy misses what happens. */
export interface Visit extends Pick<DirectoryCopy, "readAt"> {
  readonly tokens: ChangeTokens;
}

/** The few people with whom one day begins, and what their cards name. */
export interface DayStart extends DirectoryItems {
  /** `2026-11-22` */
  readonly day: string;
}

function isFresh(readAt: string, now: number): boolean {
  const age = now - Date.parse(readAt);
  return age >= -CLOCK_TOLERANCE && age <= LONGEST_KEPT;
}

/** @returns undefined when one of the lists that every site has is missing: what happens in it would be missed */
function toTokens(value: unknown): ChangeTokens | undefined {
  const { volunteers, postings, topics, statuses } = asItem(value) ?? {};
  if (typeof volunteers !== "string" || typeof postings !== "string" || typeof topics !== "string") return undefined;
  return { volunteers, postings, topics, ...(typeof statuses === "string" ? { statuses } : {}) };
}

/** @returns undefined for what is no such thing, or too old */
export function toVisit(value: unknown): Visit | undefined {
  const item = asItem(value);
  const readAt = instant(item?.["readAt"]);
  const tokens = toTokens(item?.["tokens"]);
  return readAt === undefined || tokens === undefined || !isFresh(readAt, Date.now()) ? undefined : { readAt, tokens };
}

/** @returns undefined for what is no copy, or too old */
export function toCopy(value: unknown): DirectoryCopy | undefined {
  const { readAt, tokens, volunteers, postings, topics, statuses } = asItem(value) ?? {};
  const time = instant(readAt);
  if (time === undefined || !isFresh(time, Date.now()) || !Array.isArray(volunteers) || !Array.isArray(postings) || !Array.isArray(topics))
    return undefined;
  const copy = { readAt: time, tokens: toTokens(tokens), volunteers, postings, topics };
  if (statuses === undefined) return copy;
  return Array.isArray(statuses) ? { ...copy, statuses } : undefined;
}

function itemsIn(text: unknown): unknown[] {
  const items: unknown = JSON.parse(String(text));
  if (!Array.isArray(items)) throw new SyntaxError("A text of the copy holds no list.");
  return items;
}

/** People are kept as texts: the browser brings back thousands of objects in one go, and texts one by one. */
export async function withPeople(copy: DirectoryCopy): Promise<DirectoryCopy | undefined> {
  try {
    return { ...copy, volunteers: (await mapInPieces(copy.volunteers, itemsIn)).flat() };
  } catch {
    return undefined;
  }
}

/** The copy as it is kept. */
export async function withTexts(copy: DirectoryCopy): Promise<DirectoryCopy> {
  const texts = Array.from({ length: Math.ceil(copy.volunteers.length / IN_ONE_TEXT) }, (_, index) => index * IN_ONE_TEXT);
  return { ...copy, volunteers: await mapInPieces(texts, (start) => JSON.stringify(copy.volunteers.slice(start, start + IN_ONE_TEXT))) };
}
