import type { IWeb } from "@pnp/sp/webs";
import { dayOf } from "../../domain/directory/order/day";
import { stretchesOf } from "../../domain/directory/order/opening";
import type { Language } from "../../domain/text";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import type { ListQuery } from "../transport/pages";
import type { ChangeTokens } from "./changes";
import { opening, withOpening } from "./dayOpening";
import { readDirectory } from "./directoryPages";
import type { DirectoryItems } from "./directoryPages";
import { ofLists } from "./lists";
import type { ListName, OfEachList } from "./lists";
import type { ReadDirectory } from "./merge";
import { addItems, completed, nothingYet } from "./snapshot";
import type { DirectorySnapshot } from "./snapshot";
import { readDetails, withDetails } from "./volunteers/details";
import { volunteerColumns } from "./volunteers/volunteerColumns";
import { isApproved, volunteerReading } from "./volunteers/volunteerItem";

/** Who reads. */
export interface DirectoryReader {
  readonly language: Language;
  /** Sign-in name; with whom the day opens depends on it. */
  readonly reader: string;
}

export type OnProgress = (partial: DirectorySnapshot) => unknown;

type Tokens = Partial<OfEachList<string>>;

/** @returns undefined when the log of one of the lists is not known: what happens in it would be missed */
function tokensOf(items: DirectoryItems, tokens: Tokens): ChangeTokens | undefined {
  if (items.statuses !== undefined && tokens.statuses === undefined) return undefined;
  return ofLists((name) => (items[name] === undefined ? undefined : tokens[name]));
}

function added(before: DirectoryItems, page: DirectoryItems): DirectoryItems {
  const both = (name: ListName): readonly unknown[] => [...(before[name] ?? []), ...(page[name] ?? [])];
  const hasStatuses = before.statuses !== undefined || page.statuses !== undefined;
  return {
    volunteers: both("volunteers"),
    postings: both("postings"),
    topics: both("topics"),
    ...(hasStatuses ? { statuses: both("statuses") } : {}),
  };
}

/**
 * Reads everything of the directory: those with whom the reader's day opens and the terms in two requests, then the people 5,000 at a time, then
 * their details.
 *
 * @param onProgress - told what has arrived so far, after each page of people; when it returns a promise, more is asked for once that is kept
 * @throws Failure naming the list
 */
export async function readEverything(
  web: IWeb,
  lists: OfEachList<ListQuery>,
  { language, reader }: DirectoryReader,
  onProgress: OnProgress,
): Promise<ReadDirectory> {
  const fairness = { reader, day: dayOf(new Date()) };
  const columns = volunteerColumns(language);
  const people = volunteerReading(language);
  let snapshot = nothingYet(new Date().toISOString());
  let items: DirectoryItems = { volunteers: [], postings: [], topics: [] };
  let tokens: Tokens = {};
  let opened: readonly Volunteer[] = [];
  let earliest: number | undefined;
  for await (const { last, statusesComing, ahead, tokens: told, ...page } of readDirectory(
    web,
    lists,
    columns.cards,
    stretchesOf(fairness),
  )) {
    const arrived = { ...page, volunteers: page.volunteers.filter(isApproved) };
    const state = { statusesComing, complete: last, details: "coming" } as const;
    snapshot = await addItems(snapshot, arrived, state, people.toListed);
    items = added(items, arrived);
    tokens = { ...tokens, ...told };
    if (ahead !== undefined) {
      const others = { volunteers: ahead.volunteers.filter(isApproved), postings: [], topics: [] };
      opened = opening(await addItems(snapshot, others, state, people.toListed), ahead.newest, fairness);
      earliest = snapshot.volunteers.length;
    }
    const shown = earliest === undefined || last ? snapshot : withOpening(snapshot, opened, earliest);
    // As long as nobody can be shown, more may be on the way.
    if (shown.volunteers.length > 0 || shown.complete) await onProgress(shown);
  }
  const sent = items.volunteers;
  const details = sent.length === 0 ? [] : await readDetails(web, lists.volunteers.address, columns.details);
  const volunteers = await withDetails(sent, details);
  return {
    items: { ...items, volunteers },
    snapshot: await completed(snapshot, sent.length, volunteers, people.toDetailed),
    tokens: tokensOf(items, tokens),
  };
}
