import type { SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs";
import type { Language } from "../../domain/text";
import { Failure } from "../transport/failure";
import { dayStartsOf } from "./dayStarts";
import { directoryCache } from "./directoryCache";
import { readEverything } from "./fullReading";
import type { OnProgress } from "./fullReading";
import { directoryLists } from "./lists";
import type { ReadDirectory } from "./merge";
import { readMissed } from "./missed";
import { addItems, nothingYet } from "./snapshot";
import type { DirectorySnapshot } from "./snapshot";

export interface DirectoryRepository {
  /**
   * Those with whom a day begins in the fair order, from the copy of this device, long before all of it is there: never complete.
   *
   * @param day - `2026-11-22`
   */
  cachedDayStart(day: string): Promise<DirectorySnapshot | undefined>;
  /** The directory as last read by this reader on this device, at once; undefined when there is no such copy. */
  cached(): Promise<DirectorySnapshot | undefined>;
  /**
   * Reads the directory: what has changed since the last visit where that is little, in one request or a few; otherwise everything.
   *
   * @param onProgress - told what has arrived so far of everything, after each page of people; when it returns a promise, more is asked for once that is kept
   * @throws Failure
   */
  read(onProgress: OnProgress): Promise<DirectorySnapshot>;
}

export interface DirectoryOptions {
  /** Absolute address of the web that holds the lists; may be another than the page's. */
  readonly webUrl: string;
  /** Sign-in name of the reader; keeps cached copies apart. */
  readonly reader: string;
  /** Of the reader; what it does not show comes later. */
  readonly language: Language;
}

/** A copy was made of a reading to its end. */
const WHOLE = { statusesComing: false, complete: true, details: "here" } as const;

/** The directory of one web, as one reader sees it. */
export function createDirectoryRepository(sp: SPFI, { webUrl, reader, language }: DirectoryOptions): DirectoryRepository {
  const web = Web([sp.web, webUrl]);
  const lists = directoryLists(webUrl, language);
  const cache = directoryCache(
    webUrl,
    reader,
    Object.values(lists).flatMap(({ columns }) => columns),
  );
  let opened: Promise<ReadDirectory | undefined> | undefined;

  async function openCopy(): Promise<ReadDirectory | undefined> {
    const copy = await cache.load();
    if (copy === undefined) return undefined;
    const { readAt, tokens, ...items } = copy;
    return { items, tokens, snapshot: await addItems(nothingYet(readAt), items, WHOLE) };
  }

  /** Brought back and understood once, for whoever shows it and whoever adds to it. */
  function copyOnDevice(): Promise<ReadDirectory | undefined> {
    opened ??= openCopy();
    return opened;
  }

  async function keep({ items, snapshot, tokens }: ReadDirectory): Promise<void> {
    await cache.store({ ...items, readAt: snapshot.readAt, tokens }, await dayStartsOf(items, snapshot, reader));
  }

  async function forgetWhereRefused(error: unknown): Promise<never> {
    if (error instanceof Failure && error.kind === "no-permission") await cache.forget();
    throw error;
  }

  async function readAndKeep(onProgress: OnProgress): Promise<DirectorySnapshot> {
    const missed = await readMissed(web, lists, await cache.loadVisit(), copyOnDevice);
    if (missed !== undefined && missed === (await opened)) return missed.snapshot;
    const read = missed ?? (await readEverything(web, lists, { language, reader }, onProgress).catch(forgetWhereRefused));
    void keep(read);
    return read.snapshot;
  }

  return {
    async cachedDayStart(day) {
      const copy = await cache.loadDayStart(day);
      return copy === undefined ? undefined : addItems(nothingYet(copy.readAt), copy, { ...WHOLE, complete: false });
    },

    async cached() {
      return (await copyOnDevice())?.snapshot;
    },

    async read(onProgress) {
      try {
        return await readAndKeep(onProgress);
      } finally {
        // What was read replaces it, and thousands of people need not be held twice.
        opened = undefined;
      }
    },
  };
}
