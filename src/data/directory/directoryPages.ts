import type { IWeb } from "@pnp/sp/webs";
import type { Stretch } from "../../domain/directory/order/opening";
import { readFirstPages } from "./firstPages";
import type { FirstPages } from "./firstPages";
import type { OfEachList, OfLists } from "./lists";
import { pagesFrom, readAt } from "../transport/pages";
import type { ListQuery, ReadAt } from "../transport/pages";
import { orWithoutMail, withoutMail } from "./volunteers/withoutMail";

/** Items of the lists, as the server sent them; without `statuses` where the site has no such list. */
export type DirectoryItems = OfLists<readonly unknown[]>;

/** What one request added. */
export interface DirectoryPage extends DirectoryItems {
  /** Of those who come on later pages, some who may stand first, and the highest id; on the first page unless everybody is on it. */
  readonly ahead?: FirstPages["ahead"];
  /** Where the logs of the lists ended before; on the first page. */
  readonly tokens?: Partial<OfEachList<string>>;
  /** Earlier statuses are left to read. */
  readonly statusesComing: boolean;
  /** Nobody is left to read. */
  readonly last: boolean;
}

function readPeopleAt(web: IWeb, address: string): ReadAt {
  const read = readAt(web, address);
  return (url) => orWithoutMail(read(url), () => read(withoutMail(url)));
}

/**
 * Reads the lists of the directory, of the volunteers what their cards show: the first page of each list, then page by page whatever is left,
 * in the order of the ids; of the statuses the newest first, so that what was read of somebody counts until the end.
 *
 * @param columns - of the volunteers
 * @param stretches - see {@link readFirstPages}
 * @throws Failure naming the list
 */
export async function* readDirectory(
  web: IWeb,
  lists: OfEachList<ListQuery>,
  columns: readonly string[],
  stretches: readonly [Stretch, ...Stretch[]],
): AsyncGenerator<DirectoryPage, void> {
  const first = await readFirstPages(web, lists, columns, stretches);
  // Statuses first, for people cannot be written to before; people last, so that they find their terms and statuses when they come.
  const unfinished = (["statuses", "postings", "topics", "volunteers"] as const).filter((list) => first[list]?.next !== undefined);
  yield {
    volunteers: first.volunteers.items,
    postings: first.postings.items,
    topics: first.topics.items,
    ...(first.statuses === undefined ? {} : { statuses: first.statuses.items }),
    ...(first.volunteers.next === undefined ? {} : { ahead: first.ahead }),
    tokens: first.tokens,
    statusesComing: first.statuses?.next !== undefined,
    last: unfinished.length === 0,
  };

  for (const list of unfinished) {
    const read = (list === "volunteers" ? readPeopleAt : readAt)(web, lists[list].address);
    for await (const { items, next } of pagesFrom(lists[list].address, first[list]?.next, read)) {
      yield {
        volunteers: [],
        postings: [],
        topics: [],
        [list]: items,
        statusesComing: list === "statuses" && next !== undefined,
        last: next === undefined && list === unfinished[unfinished.length - 1],
      };
    }
  }
}
