import { SPCollection } from "@pnp/sp";
import type { IWeb } from "@pnp/sp/webs";
import { ReadFailure, readingOf } from "./failure";
import { listAddress } from "./listAddress";
import { POSTINGS } from "./model/lists/postings";
import { TOPICS } from "./model/lists/topics";
import { VOLUNTEERS } from "./model/lists/volunteers";
import { readPage, type Page } from "./page";
import { POSTING_COLUMNS } from "./postings/postingItem";
import { TOPIC_COLUMNS } from "./topics/topicItem";
import { VOLUNTEER_COLUMNS, VOLUNTEER_EXPANDS } from "./volunteers/volunteerItem";
import { COLUMNS_WITHOUT_MAIL, orWithoutMail, withoutMail } from "./volunteers/withoutMail";

/** Small, so that the first people are seen soon on slow lines. */
const FIRST_PAGE_SIZE = 500;
/** The most SharePoint serves at once. */
const PAGE_SIZE = 5000;

/** Items of the three lists, as the server sent them. */
export interface DirectoryItems {
  readonly volunteers: readonly unknown[];
  readonly postings: readonly unknown[];
  readonly topics: readonly unknown[];
}

/** What one request added. */
export interface DirectoryPage extends DirectoryItems {
  /** Nothing is left to read. */
  readonly last: boolean;
}

type ListName = keyof DirectoryItems;
type Addresses = Readonly<Record<ListName, string>>;

/** Ordered by Id: the only column that is indexed without our doing, so that lists of any size are served. */
function readVolunteers(web: IWeb, address: string, columns: readonly string[]): Promise<Page> {
  return readPage(web.getList(address).items.select(...columns).expand(...VOLUNTEER_EXPANDS).orderBy("Id").top(FIRST_PAGE_SIZE));
}

function readTerms(web: IWeb, address: string, columns: readonly string[]): Promise<Page> {
  return readPage(web.getList(address).items.select(...columns).orderBy("Id").top(PAGE_SIZE));
}

function outcome(part: PromiseSettledResult<Page>): Promise<Page> {
  return part.status === "fulfilled" ? Promise.resolve(part.value) : Promise.reject(part.reason);
}

/** The first page of each list, in one request. */
async function readFirstPages(web: IWeb, addresses: Addresses): Promise<Record<ListName, Page>> {
  const [batch, send] = web.batched();
  const parts = Promise.allSettled([
    readVolunteers(batch, addresses.volunteers, VOLUNTEER_COLUMNS),
    readTerms(batch, addresses.postings, POSTING_COLUMNS),
    readTerms(batch, addresses.topics, TOPIC_COLUMNS),
  ] as const);
  // The parts never settle when the batch as a whole is refused: wait for the batch first.
  await readingOf(addresses.volunteers, send());
  const [volunteers, postings, topics] = await parts;
  return {
    volunteers: await orWithoutMail(
      readingOf(addresses.volunteers, outcome(volunteers)),
      () => readingOf(addresses.volunteers, readVolunteers(web, addresses.volunteers, COLUMNS_WITHOUT_MAIL)),
    ),
    postings: await readingOf(addresses.postings, outcome(postings)),
    topics: await readingOf(addresses.topics, outcome(topics)),
  };
}

/** @param link - the server's own link to the page, in which only the size is ours */
function readNextPage(web: IWeb, list: ListName, address: string, link: string): Promise<Page> {
  const url = new URL(link);
  url.searchParams.set("$top", String(PAGE_SIZE));
  const read = (from: URL): Promise<Page> => readingOf(address, readPage(SPCollection([web, from.href])));
  return list === "volunteers" ? orWithoutMail(read(url), () => read(withoutMail(url))) : read(url);
}

/**
 * Reads the lists of the directory: one batch with the first page of each, then page by page whatever is left, in the order of the ids.
 *
 * @param webUrl - absolute address of the web that holds the lists
 * @throws ReadFailure naming the list
 */
export async function* readDirectory(web: IWeb, webUrl: string): AsyncGenerator<DirectoryPage, void> {
  const addresses: Addresses = {
    volunteers: listAddress(webUrl, VOLUNTEERS.url),
    postings: listAddress(webUrl, POSTINGS.url),
    topics: listAddress(webUrl, TOPICS.url),
  };
  const first = await readFirstPages(web, addresses);
  // Terms first, so that people who come later find theirs.
  const left = (["postings", "topics", "volunteers"] as const).flatMap((list) => {
    const { next } = first[list];
    return next === undefined ? [] : [{ list, next }];
  });
  yield { volunteers: first.volunteers.items, postings: first.postings.items, topics: first.topics.items, last: left.length === 0 };

  for (let pending = left.shift(); pending !== undefined; pending = left.shift()) {
    const { list, next: link } = pending;
    const { items, next } = await readNextPage(web, list, addresses[list], link);
    if (next === link) throw new ReadFailure("unexpected", { listUrl: addresses[list] });
    if (next !== undefined) left.unshift({ list, next });
    yield { volunteers: [], postings: [], topics: [], [list]: items, last: left.length === 0 };
  }
}
