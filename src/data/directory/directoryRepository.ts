import type { SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs";
import type { Posting } from "../../domain/posting/posting";
import type { Language } from "../../domain/text";
import type { Topic } from "../../domain/topic/topic";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { dayStartsOf } from "./dayStarts";
import { directoryCache } from "./directoryCache";
import { readDirectory, type DirectoryItems } from "./directoryPages";
import { ReadFailure } from "../transport/failure";
import { mapInPieces } from "./inPieces";
import { listAddress } from "../transport/listAddress";
import { listUrl, POSTINGS_KEY, TOPICS_KEY, VOLUNTEERS_KEY } from "../model/lists/keys";
import { POSTING_COLUMNS, toPosting } from "./postings/postingItem";
import { TOPIC_COLUMNS, toTopic } from "./topics/topicItem";
import { readDetails, withDetails } from "./volunteers/details";
import { volunteerColumns } from "./volunteers/volunteerColumns";
import { isApproved, toVolunteer } from "./volunteers/volunteerItem";

/** Whether the volunteers have their careers and days of confirmation: until then a search may find more, and a profile has more to show. Missing: their reading failed. */
export type Details = "coming" | "here" | "missing";

/** The directory, or as much of it as has arrived. */
export interface DirectorySnapshot {
  readonly volunteers: readonly Volunteer[];
  readonly postings: readonly Posting[];
  readonly topics: readonly Topic[];
  /** Items that could not be understood. Profiles that wait for an organiser are not among them. */
  readonly skipped: number;
  /** Everybody is here. */
  readonly complete: boolean;
  readonly details: Details;
  /** ISO instant at which the reading began. */
  readonly readAt: string;
}

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
   * Reads the whole directory: two requests for the first people, one for every further 5,000, then one per 5,000 for their details.
   *
   * @param onProgress - told what has arrived so far, after each page of people; when it returns a promise, more is asked for once that is kept
   * @throws ReadFailure
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

type Arrived = Pick<DirectorySnapshot, "complete" | "details">;

async function addItems(snapshot: DirectorySnapshot, items: DirectoryItems, arrived: Arrived): Promise<DirectorySnapshot> {
  const today = snapshot.readAt.slice(0, 10);
  let { skipped } = snapshot;
  const understood = async <T>(sent: readonly unknown[], toValue: (item: unknown) => T | undefined): Promise<T[]> => {
    const values = (await mapInPieces(sent, toValue)).filter((value): value is T & NonNullable<unknown> => value !== undefined);
    skipped += sent.length - values.length;
    return values;
  };
  const volunteers = [...snapshot.volunteers, ...await understood(items.volunteers, toVolunteer)];
  const postings = [...snapshot.postings, ...await understood(items.postings, (item) => toPosting(item, today))];
  const topics = [...snapshot.topics, ...await understood(items.topics, toTopic)];
  return { volunteers, postings, topics, skipped, ...arrived, readAt: snapshot.readAt };
}

function nothingYet(readAt: string): DirectorySnapshot {
  return { volunteers: [], postings: [], topics: [], skipped: 0, complete: false, details: "coming", readAt };
}

function wholeOf(items: DirectoryItems, readAt: string): Promise<DirectorySnapshot> {
  return addItems(nothingYet(readAt), items, { complete: true, details: "here" });
}

/** The directory of one web, as one reader sees it. */
export function createDirectoryRepository(sp: SPFI, { webUrl, reader, language }: DirectoryOptions): DirectoryRepository {
  const web = Web([sp.web, webUrl]);
  const columns = volunteerColumns(language);
  const cache = directoryCache(webUrl, reader, [...columns.cards, ...columns.details, ...POSTING_COLUMNS, ...TOPIC_COLUMNS]);
  const addressOf = (key: string): string => listAddress(webUrl, listUrl(key));
  const addresses = { volunteers: addressOf(VOLUNTEERS_KEY), postings: addressOf(POSTINGS_KEY), topics: addressOf(TOPICS_KEY) };

  /** Everybody, as far as cards show them. */
  async function readPeople(readAt: string, onProgress: OnProgress): Promise<DirectoryItems> {
    let snapshot = nothingYet(readAt);
    let items: DirectoryItems = { volunteers: [], postings: [], topics: [] };
    for await (const page of readDirectory(web, addresses, columns.cards)) {
      const added = { ...page, volunteers: page.volunteers.filter(isApproved) };
      snapshot = await addItems(snapshot, added, { complete: page.last, details: "coming" });
      items = {
        volunteers: [...items.volunteers, ...added.volunteers],
        postings: [...items.postings, ...added.postings],
        topics: [...items.topics, ...added.topics],
      };
      await onProgress(snapshot);
    }
    return items;
  }

  async function keep(items: DirectoryItems, snapshot: DirectorySnapshot): Promise<void> {
    await cache.store({ ...items, readAt: snapshot.readAt }, await dayStartsOf(items, snapshot, reader));
  }

  async function forgetWhereRefused(error: unknown): Promise<never> {
    if (error instanceof ReadFailure && error.kind === "no-permission") await cache.forget();
    throw error;
  }

  return {
    async cachedDayStart(day) {
      const copy = await cache.loadBeginning(day);
      return copy === undefined ? undefined : addItems(nothingYet(copy.readAt), copy, { complete: false, details: "here" });
    },

    async cached() {
      const copy = await cache.load();
      return copy === undefined ? undefined : wholeOf(copy, copy.readAt);
    },

    async read(onProgress) {
      const readAt = new Date().toISOString();
      const people = await readPeople(readAt, onProgress).catch(forgetWhereRefused);
      const details = people.volunteers.length === 0 ? [] : await readDetails(web, addresses.volunteers, columns.details);
      const items = { ...people, volunteers: await withDetails(people.volunteers, details) };
      const snapshot = await wholeOf(items, readAt);
      void keep(items, snapshot);
      return snapshot;
    },
  };
}
