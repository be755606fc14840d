import type { IWeb } from "@pnp/sp/webs";
import { readChangeToken } from "../transport/changeLog";
import { readingOf } from "../transport/failure";
import { itemsOf, readPage } from "../transport/pages";
import type { ListQuery, Page } from "../transport/pages";
import { settled } from "../transport/settled";
import { asItem, id } from "../model/fields/itemValues";
import type { Stretch } from "../../domain/directory/order/opening";
import { LIST_NAMES } from "./lists";
import type { OfEachList, OfLists } from "./lists";
import { FIRST_STATUSES } from "./statuses/statusItem";
import { unlessMissing } from "./statuses/unlessMissing";
import { columnsWithoutMail, orWithoutMail } from "./volunteers/withoutMail";

/** The first page of each list, and where the logs of the lists ended before. */
export interface FirstPages extends OfLists<Page> {
  /** The volunteers of the other stretches, and the highest id of the list. They come again when the pages after the first are read. */
  readonly ahead: { readonly volunteers: readonly unknown[]; readonly newest: number };
  /** Without those that SharePoint did not tell. */
  readonly tokens: Partial<OfEachList<string>>;
}

/** As many parts as SharePoint takes in a batch: PnPjs would send twenty, and what is more in another request after it. */
const MOST_PARTS = 100;

/** Where the logs of the lists end. They are asked before the lists: what happens during the reading is then told next time. */
async function readTokens(web: IWeb, lists: OfEachList<ListQuery>): Promise<Partial<OfEachList<string>>> {
  const tokens = LIST_NAMES.map(async (name) => [name, await readChangeToken(web, lists[name].address).catch(() => undefined)] as const);
  return Object.fromEntries((await Promise.all(tokens)).filter(([, token]) => token !== undefined)) as Partial<OfEachList<string>>;
}

/**
 * The volunteers of the stretches after the first. What is refused is left out: it costs a day its opening, and comes with everybody else.
 */
async function readAhead(web: IWeb, list: ListQuery, stretches: readonly Stretch[]): Promise<FirstPages["ahead"]> {
  const read = (query: ListQuery, size: number): Promise<readonly unknown[]> =>
    readPage(itemsOf(web, query, size)).then(
      ({ items }) => items,
      () => [],
    );
  const [newest, ...people] = await Promise.all([
    read({ ...list, columns: ["Id"], newestFirst: true }, 1),
    ...stretches.map(({ after, length }) => read({ ...list, after }, length)),
  ]);
  const volunteers = people.flat();
  return { volunteers, newest: Math.max(0, ...[...newest, ...volunteers].map((item) => id(asItem(item)?.["Id"]) ?? 0)) };
}

/**
 * The first page of each list, in two requests side by side: what is small (people, topics, statuses) in a batch, the postings, which are
 * many, in a request of their own, whose answer is compressed.
 *
 * @param columns - of the volunteers
 * @param stretches - of the list of volunteers; its first page is the first of them
 * @throws Failure naming the list, once both requests are over: a retry of the reader must not meet one of ours
 */
export async function readFirstPages(
  web: IWeb,
  lists: OfEachList<ListQuery>,
  columns: readonly string[],
  [earliest, ...stretches]: readonly [Stretch, ...Stretch[]],
): Promise<FirstPages> {
  const [batch, send] = web.batched({ maxRequests: MOST_PARTS });
  const people = (from: IWeb, asked: readonly string[]): Promise<Page> =>
    readPage(itemsOf(from, { ...lists.volunteers, columns: asked }, earliest.length));
  const logs = readTokens(batch, lists);
  const ahead = readAhead(batch, { ...lists.volunteers, columns }, stretches);
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
    ahead: await ahead,
    tokens: await logs,
  };
}
