import { createStore, delMany, get, keys, setMany } from "idb-keyval";
import { dayNumber } from "../../domain/directory/order/day";
import { textSeed } from "../../domain/hash";
import type { DirectoryItems } from "./directoryPages";
import { mapInPieces } from "./inPieces";
import { asItem, instant } from "../model/fields/itemValues";

const DAY = 24 * 60 * 60 * 1000;
/** People withdraw and move: an older copy would show for a moment who is no longer listed. */
const LONGEST_KEPT = 30 * DAY;
/** Clocks are set right now and then; a copy from further in the future than that would never grow old. */
const CLOCK_TOLERANCE = DAY;

/** For how many days, the day of the reading included, a start of the day is kept: whoever stays away longer waits for the whole copy. */
export const DAY_STARTS = 14;
/** People in one text of the copy. */
const IN_ONE_TEXT = 200;

/**
 * The directory as last read on this device. Items are kept as SharePoint sent them and pass
 * through the same checks when they come back, so that a spoilt copy can do no more harm than a spoilt list.
 */
export interface DirectoryCopy extends DirectoryItems {
  /** ISO instant. */
  readonly readAt: string;
}

/** The few people with whom one day begins, and what their cards name. */
export interface DayStart extends DirectoryItems {
  /** `2026-11-22` */
  readonly day: string;
}

export interface DirectoryCache {
  /** Undefined when there is none, or none that can be used: one that is spoilt or older than 30 days is deleted. */
  load(): Promise<DirectoryCopy | undefined>;
  /** Undefined when none is kept for the day, or none that can be used. */
  loadDayStart(day: string): Promise<DirectoryCopy | undefined>;
  /**
   * Never fails: without a copy the next visit waits for SharePoint, nothing else.
   *
   * @param dayStarts - of the same reading, for up to as many days in a row as are kept
   */
  store(copy: DirectoryCopy, dayStarts: readonly DayStart[]): Promise<void>;
  /** Deletes what is kept for this reader of this web. Never fails. */
  forget(): Promise<void>;
}

function isFresh(readAt: string, now: number): boolean {
  const age = now - Date.parse(readAt);
  return age >= -CLOCK_TOLERANCE && age <= LONGEST_KEPT;
}

function toCopy(value: unknown): DirectoryCopy | undefined {
  const { readAt, volunteers, postings, topics, statuses } = asItem(value) ?? {};
  const time = instant(readAt);
  if (time === undefined || !isFresh(time, Date.now()) || !Array.isArray(volunteers) || !Array.isArray(postings) || !Array.isArray(topics))
    return undefined;
  const copy = { readAt: time, volunteers, postings, topics };
  if (statuses === undefined) return copy;
  return Array.isArray(statuses) ? { ...copy, statuses } : undefined;
}

function itemsIn(text: unknown): unknown[] {
  const items: unknown = JSON.parse(String(text));
  if (!Array.isArray(items)) throw new SyntaxError("A text of the copy holds no list.");
  return items;
}

/** People are kept as texts: the browser brings back thousands of objects in one go, and texts one by one. */
async function withPeople(copy: DirectoryCopy): Promise<DirectoryCopy | undefined> {
  try {
    return { ...copy, volunteers: (await mapInPieces(copy.volunteers, itemsIn)).flat() };
  } catch {
    return undefined;
  }
}

async function withTexts(copy: DirectoryCopy): Promise<DirectoryCopy> {
  const texts = Array.from({ length: Math.ceil(copy.volunteers.length / IN_ONE_TEXT) }, (_, index) => index * IN_ONE_TEXT);
  return { ...copy, volunteers: await mapInPieces(texts, (start) => JSON.stringify(copy.volunteers.slice(start, start + IN_ONE_TEXT))) };
}

/** Names the columns that a copy holds, in any order, so that one that lacks a column, or has one too many, is not used. */
function schemaOf(columns: readonly string[]): string {
  return textSeed([...columns].sort().join()).toString(36);
}

/**
 * @param webUrl - absolute address of the web that holds the lists
 * @param reader - sign-in name: what one may see is not what another may see
 * @param columns - of all lists, as they are asked for
 */
export function directoryCache(webUrl: string, reader: string, columns: readonly string[]): DirectoryCache {
  const store = createStore("plat-sodan", "directory");
  const schema = `${schemaOf(columns)} `;
  const key = `${schema}${reader.toLowerCase()} ${webUrl.toLowerCase()}`;
  const keyOfDay = (day: string): string => `${key} ${dayNumber(day) % DAY_STARTS}`;
  const ours = [key, ...Array.from({ length: DAY_STARTS }, (_, index) => `${key} ${index}`)];
  const forget = (): Promise<void> => delMany(ours, store).catch(() => undefined);
  const forgetOtherSchemas = async (): Promise<void> =>
    delMany(
      (await keys<string>(store)).filter((other) => !other.startsWith(schema)),
      store,
    );
  return {
    forget,
    async load() {
      try {
        const kept = await get<unknown>(key, store);
        // Nobody would look at copies of another version again: whoever may no longer read the lists would keep theirs.
        if (kept === undefined) await forgetOtherSchemas();
        const copy = toCopy(kept);
        const whole = copy === undefined ? undefined : await withPeople(copy);
        if (kept !== undefined && whole === undefined) await forget();
        return whole;
      } catch {
        // Private windows and locked-down browsers have no database.
        return undefined;
      }
    },
    async loadDayStart(day) {
      try {
        const kept = await get<unknown>(keyOfDay(day), store);
        return asItem(kept)?.["day"] === day ? toCopy(kept) : undefined;
      } catch {
        return undefined;
      }
    },
    async store(copy, dayStarts) {
      try {
        const whole = await withTexts(copy);
        // Together or not at all: a start of the day leads to the copy that follows it.
        await setMany(
          [[key, whole], ...dayStarts.map((dayStart): [string, unknown] => [keyOfDay(dayStart.day), { ...dayStart, readAt: copy.readAt }])],
          store,
        );
        await forgetOtherSchemas();
      } catch {
        // No database, or the disk is full.
      }
    },
  };
}
