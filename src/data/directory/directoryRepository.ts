import type { SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs";
import type { Language } from "../../domain/text";
import { listUrl, POSTINGS_KEY, STATUSES_KEY, TOPICS_KEY, VOLUNTEERS_KEY } from "../model/lists/keys";
import { Failure } from "../transport/failure";
import { listAddress } from "../transport/listAddress";
import { dayStartsOf } from "./dayStarts";
import { directoryCache } from "./directoryCache";
import { readDirectory } from "./directoryPages";
import type { DirectoryItems } from "./directoryPages";
import { POSTING_COLUMNS } from "./postings/postingItem";
import { addItems, nothingYet, completed } from "./snapshot";
import type { DirectorySnapshot } from "./snapshot";
import { STATUS_COLUMNS } from "./statuses/statusItem";
import { TOPIC_COLUMNS } from "./topics/topicItem";
import { readDetails, withDetails } from "./volunteers/details";
import { volunteerColumns } from "./volunteers/volunteerColumns";
import { isApproved, volunteerReading } from "./volunteers/volunteerItem";
import type { VolunteerReading } from "./volunteers/volunteerItem";

export type OnProgress = (partial: DirectorySnapshot) => unknown;

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
   * Reads the whole directory: two requests for the first people, one for every further 5,000 and for statuses beyond the first, then one per 5,000 for their details.
   *
   * @param onProgress - told what has arrived so far, after each page of people; when it returns a promise, more is asked for once that is kept
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

/** The directory of one web, as one reader sees it. */
export function createDirectoryRepository(sp: SPFI, { webUrl, reader, language }: DirectoryOptions): DirectoryRepository {
  const web = Web([sp.web, webUrl]);
  const columns = volunteerColumns(language);
  const cache = directoryCache(webUrl, reader, [
    ...columns.cards,
    ...columns.details,
    ...POSTING_COLUMNS,
    ...TOPIC_COLUMNS,
    ...STATUS_COLUMNS,
  ]);
  const addressOf = (key: string): string => listAddress(webUrl, listUrl(key));
  const addresses = {
    volunteers: addressOf(VOLUNTEERS_KEY),
    postings: addressOf(POSTINGS_KEY),
    topics: addressOf(TOPICS_KEY),
    statuses: addressOf(STATUSES_KEY),
  };

  /** Everybody, as far as cards show them. */
  async function readPeople(
    readAt: string,
    people: VolunteerReading,
    onProgress: OnProgress,
  ): Promise<{ readonly items: DirectoryItems; readonly snapshot: DirectorySnapshot }> {
    let snapshot = nothingYet(readAt);
    let items: DirectoryItems = { volunteers: [], postings: [], topics: [] };
    for await (const page of readDirectory(web, addresses, columns.cards)) {
      const added = { ...page, volunteers: page.volunteers.filter(isApproved) };
      snapshot = await addItems(snapshot, added, { complete: page.last, details: "coming" }, people.toListed);
      items = {
        volunteers: [...items.volunteers, ...added.volunteers],
        postings: [...items.postings, ...added.postings],
        topics: [...items.topics, ...added.topics],
        ...(items.statuses === undefined && added.statuses === undefined
          ? {}
          : { statuses: [...(items.statuses ?? []), ...(added.statuses ?? [])] }),
      };
      await onProgress(snapshot);
    }
    return { items, snapshot };
  }

  async function keep(items: DirectoryItems, snapshot: DirectorySnapshot): Promise<void> {
    await cache.store({ ...items, readAt: snapshot.readAt }, await dayStartsOf(items, snapshot, reader));
  }

  async function forgetWhereRefused(error: unknown): Promise<never> {
    if (error instanceof Failure && error.kind === "no-permission") await cache.forget();
    throw error;
  }

  return {
    async cachedDayStart(day) {
      const copy = await cache.loadDayStart(day);
      return copy === undefined ? undefined : addItems(nothingYet(copy.readAt), copy, { complete: false, details: "here" });
    },

    async cached() {
      const copy = await cache.load();
      return copy === undefined ? undefined : addItems(nothingYet(copy.readAt), copy, { complete: true, details: "here" });
    },

    async read(onProgress) {
      const readAt = new Date().toISOString();
      const people = volunteerReading(language);
      const listed = await readPeople(readAt, people, onProgress).catch(forgetWhereRefused);
      const sent = listed.items.volunteers;
      const details = sent.length === 0 ? [] : await readDetails(web, addresses.volunteers, columns.details);
      const items = { ...listed.items, volunteers: await withDetails(sent, details) };
      const snapshot = await completed(listed.snapshot, sent.length, items.volunteers, people.toDetailed);
      void keep(items, snapshot);
      return snapshot;
    },
  };
}
