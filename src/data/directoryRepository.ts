import type { SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs";
import type { Posting } from "../domain/posting/posting";
import type { Topic } from "../domain/topic/topic";
import type { Volunteer } from "../domain/volunteer/volunteer";
import { directoryCache } from "./directoryCache";
import { readDirectory, type DirectoryItems } from "./directoryPages";
import { toPosting } from "./postings/postingItem";
import { toTopic } from "./topics/topicItem";
import { isApproved, toVolunteer } from "./volunteers/volunteerItem";

/** The directory, or as much of it as has arrived. */
export interface DirectorySnapshot {
  readonly volunteers: readonly Volunteer[];
  readonly postings: readonly Posting[];
  readonly topics: readonly Topic[];
  /** Items that could not be understood. Profiles that wait for an organiser are not among them. */
  readonly skipped: number;
  readonly complete: boolean;
  /** ISO instant at which the reading began. */
  readonly readAt: string;
}

export interface DirectoryRepository {
  /** The directory as last read by this viewer on this device, at once; undefined when there is no such copy. */
  cached(): Promise<DirectorySnapshot | undefined>;
  /**
   * Reads the whole directory: one request up to 500 volunteers, one more for every further 5,000.
   *
   * @param onProgress - told what has arrived so far, after each page but the last
   * @throws ReadFailure
   */
  read(onProgress: (partial: DirectorySnapshot) => void): Promise<DirectorySnapshot>;
}

export interface DirectoryOptions {
  /** Absolute address of the web that holds the lists; may be another than the page's. */
  readonly webUrl: string;
  /** Sign-in name of the reader; keeps cached copies apart. */
  readonly viewer: string;
}

function addItems(snapshot: DirectorySnapshot, items: DirectoryItems, complete: boolean): DirectorySnapshot {
  const today = snapshot.readAt.slice(0, 10);
  let { skipped } = snapshot;
  const understood = <T>(sent: readonly unknown[], toValue: (item: unknown) => T | undefined): T[] => {
    const values = sent.map(toValue).filter((value): value is T & NonNullable<unknown> => value !== undefined);
    skipped += sent.length - values.length;
    return values;
  };
  const volunteers = [...snapshot.volunteers, ...understood(items.volunteers, toVolunteer)];
  const postings = [...snapshot.postings, ...understood(items.postings, (item) => toPosting(item, today))];
  const topics = [...snapshot.topics, ...understood(items.topics, toTopic)];
  return { volunteers, postings, topics, skipped, complete, readAt: snapshot.readAt };
}

function emptySnapshot(readAt: string): DirectorySnapshot {
  return { volunteers: [], postings: [], topics: [], skipped: 0, complete: false, readAt };
}

/** The directory of one web, as one viewer sees it. */
export function createDirectoryRepository(sp: SPFI, { webUrl, viewer }: DirectoryOptions): DirectoryRepository {
  const web = Web([sp.web, webUrl]);
  const cache = directoryCache(webUrl, viewer);
  return {
    async cached() {
      const copy = await cache.load();
      return copy === undefined ? undefined : addItems(emptySnapshot(copy.readAt), copy, true);
    },

    async read(onProgress) {
      let snapshot = emptySnapshot(new Date().toISOString());
      let items: DirectoryItems = { volunteers: [], postings: [], topics: [] };
      for await (const page of readDirectory(web, webUrl)) {
        const added = { ...page, volunteers: page.volunteers.filter(isApproved) };
        snapshot = addItems(snapshot, added, page.last);
        items = {
          volunteers: [...items.volunteers, ...added.volunteers],
          postings: [...items.postings, ...added.postings],
          topics: [...items.topics, ...added.topics],
        };
        if (!page.last) onProgress(snapshot);
      }
      void cache.store({ ...items, readAt: snapshot.readAt });
      return snapshot;
    },
  };
}
