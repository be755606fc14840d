import { createStore, delMany, get, keys, setMany } from "idb-keyval";
import { dayNumber } from "../../domain/directory/order/day";
import { textSeed } from "../../domain/hash";
import { asItem } from "../model/fields/itemValues";
import { toCopy, toVisit, withPeople, withTexts } from "./directoryCopy";
import type { DayStart, DirectoryCopy, Visit } from "./directoryCopy";

/** For how many days, the day of the reading included, a start of the day is kept: whoever stays away longer waits for the whole copy. */
export const DAY_STARTS = 14;
export interface DirectoryCache {
  /** Undefined when there is none, or none that can be used: one that is spoilt or older than 30 days is deleted. */
  load(): Promise<DirectoryCopy | undefined>;
  /** What is needed to ask what the copy has missed, long before the copy itself is there; undefined where nobody can tell. */
  loadVisit(): Promise<Visit | undefined>;
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
  const keyOfVisit = `${key} visit`;
  const ours = [key, keyOfVisit, ...Array.from({ length: DAY_STARTS }, (_, index) => `${key} ${index}`)];
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
    async loadVisit() {
      try {
        return toVisit(await get<unknown>(keyOfVisit, store));
      } catch {
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
        const { readAt, tokens } = copy;
        const starts = dayStarts.map((dayStart): [string, unknown] => [keyOfDay(dayStart.day), { ...dayStart, readAt }]);
        // Together or not at all: a start of the day leads to the copy that follows it, and the tokens tell what that one has missed.
        await setMany([[key, whole], [keyOfVisit, { readAt, tokens }], ...starts], store);
        await forgetOtherSchemas();
      } catch {
        // No database, or the disk is full.
      }
    },
  };
}
