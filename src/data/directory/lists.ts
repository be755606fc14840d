import type { Language } from "../../domain/text";
import { listUrl, POSTINGS_KEY, STATUSES_KEY, TOPICS_KEY, VOLUNTEERS_KEY } from "../model/lists/keys";
import { listAddress } from "../transport/listAddress";
import type { ListQuery } from "../transport/pages";
import { POSTING_COLUMNS } from "./postings/postingItem";
import { STATUS_COLUMNS } from "./statuses/statusItem";
import { TOPIC_COLUMNS } from "./topics/topicItem";
import { volunteerColumns } from "./volunteers/volunteerColumns";

/** The lists of the directory. */
export const LIST_NAMES = ["volunteers", "postings", "topics", "statuses"] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** Something of each list of the directory. */
export type OfEachList<T> = Readonly<Record<ListName, T>>;

/** As {@link OfEachList}, of a site that may have been set up before there was a list of statuses. */
export type OfLists<T> = Omit<OfEachList<T>, "statuses"> & Partial<Pick<OfEachList<T>, "statuses">>;

/**
 * What is made for each list that the site has.
 *
 * @param valueOf - undefined where nothing is made
 * @returns undefined where nothing is made for a list that every site has
 */
export function ofLists<T>(valueOf: (name: ListName) => T | undefined): OfLists<T> | undefined {
  const [volunteers, postings, topics, statuses] = LIST_NAMES.map(valueOf);
  if (volunteers === undefined || postings === undefined || topics === undefined) return undefined;
  return { volunteers, postings, topics, ...(statuses === undefined ? {} : { statuses }) };
}

/**
 * Where the lists are, and everything that the directory reads of an item.
 *
 * @param webUrl - absolute address of the web that holds the lists
 * @param language - of the reader
 */
export function directoryLists(webUrl: string, language: Language): OfEachList<ListQuery> {
  const { cards, details } = volunteerColumns(language);
  const list = (key: string, columns: readonly string[]): ListQuery => ({ address: listAddress(webUrl, listUrl(key)), columns });
  return {
    volunteers: list(VOLUNTEERS_KEY, [...new Set([...cards, ...details])]),
    postings: list(POSTINGS_KEY, POSTING_COLUMNS),
    topics: list(TOPICS_KEY, TOPIC_COLUMNS),
    statuses: list(STATUSES_KEY, STATUS_COLUMNS),
  };
}
