import type { IWeb } from "@pnp/sp/webs";
import { readChanges } from "../transport/changeLog";
import type { ListChanges } from "../transport/changeLog";
import { readingOf } from "../transport/failure";
import { itemsOf, readPage } from "../transport/pages";
import type { ListQuery } from "../transport/pages";
import { settled } from "../transport/settled";
import type { DirectoryItems } from "./directoryPages";
import { LIST_NAMES, ofLists } from "./lists";
import type { ListName, OfEachList, OfLists } from "./lists";
import { isApproved } from "./volunteers/volunteerItem";
import { columnsWithoutMail, orWithoutMail } from "./volunteers/withoutMail";

/** Where the logs of the lists ended when the lists were read. */
export type ChangeTokens = OfLists<string>;

/** What happened in the lists since. */
export type DirectoryChanges = OfLists<ListChanges>;

/** With more changed items in a list than these, their ids would make an address that SharePoint does not read (some 2,000 characters). */
export const MOST_ITEMS = 40;

/**
 * Asks the logs of the lists in one request what has changed.
 *
 * @returns undefined when it is too much to be read item by item
 * @throws Failure naming a list
 */
export async function readDirectoryChanges(
  web: IWeb,
  lists: OfEachList<ListQuery>,
  tokens: ChangeTokens,
): Promise<DirectoryChanges | undefined> {
  const [batch, send] = web.batched();
  const asked = Object.entries(tokens) as [ListName, string][];
  const parts = Promise.all(asked.map(([name, token]) => settled(readChanges(batch, lists[name].address, token))));
  // The parts never settle when the batch as a whole is refused: ask first.
  await readingOf(lists.volunteers.address, send());
  const told = await Promise.all((await parts).map((changes) => changes()));
  const isMuch = told.some((changes) => changes === undefined || changes.changed.size > MOST_ITEMS);
  return isMuch ? undefined : ofLists((name) => told[asked.findIndex(([each]) => each === name)]);
}

/** Whether anything happened at all. */
export function hasChanges(changes: DirectoryChanges): boolean {
  return LIST_NAMES.some((name) => (changes[name]?.changed.size ?? 0) + (changes[name]?.gone.size ?? 0) > 0);
}

async function readItems(web: IWeb, { address, columns }: ListQuery, { changed }: ListChanges): Promise<readonly unknown[]> {
  if (changed.size === 0) return [];
  const filter = [...changed].map((id) => `Id eq ${id}`).join(" or ");
  const { items } = await readingOf(address, readPage(itemsOf(web, { address, columns }, changed.size).filter(filter)));
  return items;
}

/**
 * Reads the items that have changed, with everything that the copy holds of an item. Those that are missing are not there for this reader:
 * withdrawn meanwhile, or waiting for an organiser.
 *
 * @throws Failure naming the list
 */
export async function readChangedItems(web: IWeb, lists: OfEachList<ListQuery>, changes: DirectoryChanges): Promise<DirectoryItems> {
  const people = (query: ListQuery): Promise<readonly unknown[]> => readItems(web, query, changes.volunteers);
  const [volunteers, postings, topics, statuses] = await Promise.all([
    orWithoutMail(people(lists.volunteers), () => people({ ...lists.volunteers, columns: columnsWithoutMail(lists.volunteers.columns) })),
    readItems(web, lists.postings, changes.postings),
    readItems(web, lists.topics, changes.topics),
    changes.statuses && readItems(web, lists.statuses, changes.statuses),
  ]);
  return { volunteers: volunteers.filter(isApproved), postings, topics, ...(statuses === undefined ? {} : { statuses }) };
}
