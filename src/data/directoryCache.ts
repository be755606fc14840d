import { createStore, del, get, set } from "idb-keyval";
import type { DirectoryItems } from "./directoryPages";
import { asItem, instant } from "./itemValues";

/** Raised when the columns read change, so that a copy without them is not used. */
const SCHEMA = 2;

const DAY = 24 * 60 * 60 * 1000;
/** People withdraw and move: an older copy would show for a moment who is no longer listed. */
const LONGEST_KEPT = 30 * DAY;
/** Clocks are set right now and then; a copy from further in the future than that would never grow old. */
const CLOCK_TOLERANCE = DAY;

/**
 * The directory as last read on this device. Items are kept as SharePoint sent them and pass
 * through the same checks when they come back, so that a spoilt copy can do no more harm than a spoilt list.
 */
export interface DirectoryCopy extends DirectoryItems {
  /** ISO instant. */
  readonly readAt: string;
}

export interface DirectoryCache {
  /** Undefined when there is none, or none that can be used: one that is spoilt or older than 30 days is deleted. */
  load(): Promise<DirectoryCopy | undefined>;
  /** Never fails: without a copy the next visit waits for SharePoint, nothing else. */
  store(copy: DirectoryCopy): Promise<void>;
}

function isFresh(readAt: string, now: number): boolean {
  const age = now - Date.parse(readAt);
  return age >= -CLOCK_TOLERANCE && age <= LONGEST_KEPT;
}

function toCopy(value: unknown): DirectoryCopy | undefined {
  const { readAt, volunteers, postings, topics } = asItem(value) ?? {};
  const time = instant(readAt);
  if (time === undefined || !isFresh(time, Date.now()) || !Array.isArray(volunteers) || !Array.isArray(postings) || !Array.isArray(topics)) return undefined;
  return { readAt: time, volunteers, postings, topics };
}

/**
 * @param webUrl - absolute address of the web that holds the lists
 * @param viewer - sign-in name: what one may see is not what another may see
 */
export function directoryCache(webUrl: string, viewer: string): DirectoryCache {
  const store = createStore("plat-sodan", "directory");
  const key = `${SCHEMA} ${viewer.toLowerCase()} ${webUrl.toLowerCase()}`;
  return {
    async load() {
      try {
        const kept = await get<unknown>(key, store);
        const copy = toCopy(kept);
        if (kept !== undefined && copy === undefined) await del(key, store);
        return copy;
      } catch {
        // Private windows and locked-down browsers have no database.
        return undefined;
      }
    },
    async store(copy) {
      try {
        await set(key, copy, store);
      } catch {
        // No database, or the disk is full.
      }
    },
  };
}
