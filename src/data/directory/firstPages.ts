import type { IWeb } from "@pnp/sp/webs";
import { Failure, readingOf } from "../transport/failure";
import { itemsOf, readPage } from "../transport/pages";
import type { Page } from "../transport/pages";
import { POSTING_COLUMNS } from "./postings/postingItem";
import { FIRST_STATUSES, STATUS_COLUMNS } from "./statuses/statusItem";
import { TOPIC_COLUMNS } from "./topics/topicItem";
import { FIRST_VOLUNTEERS } from "./volunteers/volunteerColumns";
import { columnsWithoutMail, orWithoutMail } from "./volunteers/withoutMail";

/** Something of each list of the directory. */
export type OfEachList<T> = Readonly<Record<"volunteers" | "postings" | "topics" | "statuses", T>>;

/** As {@link OfEachList}, of a site that may have been set up before there was a list of statuses. */
export type OfLists<T> = Omit<OfEachList<T>, "statuses"> & Partial<Pick<OfEachList<T>, "statuses">>;

/** Waits without failing, for what must not be left behind. */
function settled<T>(request: Promise<T>): Promise<() => Promise<T>> {
  return request.then(
    (value) => () => Promise.resolve(value),
    (reason: unknown) => () => Promise.reject(reason),
  );
}

/** The directory does without the list of statuses until an owner has made it. */
async function unlessMissing(reading: Promise<Page>): Promise<{ readonly statuses?: Page }> {
  try {
    return { statuses: await reading };
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === "list-missing") return {};
    throw failure;
  }
}

/**
 * The first page of each list, in two requests side by side: what is small (people, topics, statuses) in a batch, the postings, which are
 * many, in a request of their own, whose answer is compressed.
 *
 * @param addresses - server-relative
 * @param columns - of the volunteers
 * @throws Failure naming the list, once both requests are over: a retry of the reader must not meet one of ours
 */
export async function readFirstPages(web: IWeb, addresses: OfEachList<string>, columns: readonly string[]): Promise<OfLists<Page>> {
  const [batch, send] = web.batched();
  const people = (from: IWeb, asked: readonly string[]): Promise<Page> =>
    readPage(itemsOf(from, { address: addresses.volunteers, columns: asked }, FIRST_VOLUNTEERS));
  const parts = Promise.all([
    settled(people(batch, columns)),
    settled(readPage(itemsOf(batch, { address: addresses.topics, columns: TOPIC_COLUMNS }))),
    settled(readPage(itemsOf(batch, { address: addresses.statuses, columns: STATUS_COLUMNS, newestFirst: true }, FIRST_STATUSES))),
  ]);
  const [sent, postings] = await Promise.all([
    settled(readingOf(addresses.volunteers, send())),
    settled(readingOf(addresses.postings, readPage(itemsOf(web, { address: addresses.postings, columns: POSTING_COLUMNS })))),
  ]);
  // The parts never settle when the batch as a whole is refused: ask first.
  await sent();
  const [volunteers, topics, statuses] = await parts;
  return {
    volunteers: await orWithoutMail(readingOf(addresses.volunteers, volunteers()), () =>
      readingOf(addresses.volunteers, people(web, columnsWithoutMail(columns))),
    ),
    postings: await postings(),
    topics: await readingOf(addresses.topics, topics()),
    ...(await unlessMissing(readingOf(addresses.statuses, statuses()))),
  };
}
