import type { IWeb } from "@pnp/sp/webs";
import { readChangeToken } from "../transport/changeLog";
import { readingOf } from "../transport/failure";
import { itemsOf, readPage } from "../transport/pages";
import type { ListQuery, Page } from "../transport/pages";
import { settled } from "../transport/settled";
import { LIST_NAMES } from "./lists";
import type { OfEachList, OfLists } from "./lists";
import { FIRST_STATUSES } from "./statuses/statusItem";
import { unlessMissing } from "./statuses/unlessMissing";
import { FIRST_VOLUNTEERS } from "./volunteers/volunteerColumns";
import { columnsWithoutMail, orWithoutMail } from "./volunteers/withoutMail";

/** The first page of each list, and where the logs of the lists ended before. */
export interface FirstPages extends OfLists<Page> {
  /** Without those that SharePoint did not tell. */
  readonly tokens: Partial<OfEachList<string>>;
}

/** Where the logs of the lists end. They are asked before the lists: what happens during the reading is then told next time. */
async function readTokens(web: IWeb, lists: OfEachList<ListQuery>): Promise<Partial<OfEachList<string>>> {
  const tokens = LIST_NAMES.map(async (name) => [name, await readChangeToken(web, lists[name].address).catch(() => undefined)] as const);
  return Object.fromEntries((await Promise.all(tokens)).filter(([, token]) => token !== undefined)) as Partial<OfEachList<string>>;
}

/**
 * The first page of each list, in two requests side by side: what is small (people, topics, statuses) in a batch, the postings, which are
 * many, in a request of their own, whose answer is compressed.
 *
 * @param columns - of the volunteers
 * @throws Failure naming the list, once both requests are over: a retry of the reader must not meet one of ours
 */
export async function readFirstPages(web: IWeb, lists: OfEachList<ListQuery>, columns: readonly string[]): Promise<FirstPages> {
  const [batch, send] = web.batched();
  const people = (from: IWeb, asked: readonly string[]): Promise<Page> =>
    readPage(itemsOf(from, { ...lists.volunteers, columns: asked }, FIRST_VOLUNTEERS));
  const logs = readTokens(batch, lists);
  const parts = Promise.all([
    settled(people(batch, columns)),
    settled(readPage(itemsOf(batch, lists.topics))),
    settled(readPage(itemsOf(batch, { ...lists.statuses, newestFirst: true }, FIRST_STATUSES))),
  ]);
  const [sent, postings] = await Promise.all([
    settled(readingOf(lists.volunteers.address, send())),
    settled(readingOf(lists.postings.address, readPage(itemsOf(web, lists.postings)))),
  ]);
  // The parts never settle when the batch as a whole is refused: ask first.
  await sent();
  const [volunteers, topics, statuses] = await parts;
  return {
    volunteers: await orWithoutMail(readingOf(lists.volunteers.address, volunteers()), () =>
      readingOf(lists.volunteers.address, people(web, columnsWithoutMail(columns))),
    ),
    postings: await postings(),
    topics: await readingOf(lists.topics.address, topics()),
    ...(await unlessMissing(readingOf(lists.statuses.address, statuses()))),
    tokens: await logs,
  };
}
