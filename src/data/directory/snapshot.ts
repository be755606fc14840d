import { dayOf } from "../../domain/directory/order/day";
import type { Posting } from "../../domain/posting/posting";
import type { Topic } from "../../domain/topic/topic";
import type { Status } from "../../domain/volunteer/status";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import type { DirectoryItems } from "./directoryPages";
import { mapInPieces } from "./inPieces";
import { toPosting } from "./postings/postingItem";
import { toStatus } from "./statuses/statusItem";
import { toTopic } from "./topics/topicItem";
import { toVolunteer } from "./volunteers/volunteerItem";

/** Whether the volunteers have their careers: until then a search may find more, and a profile has more to show. Missing: their reading failed. */
export type Details = "coming" | "here" | "missing";

/** The directory, or as much of it as has arrived. */
export interface DirectorySnapshot {
  readonly volunteers: readonly Volunteer[];
  readonly postings: readonly Posting[];
  readonly topics: readonly Topic[];
  /** What people say beside their profiles; absent: the site has no list of it. */
  readonly statuses?: readonly Status[];
  /** Earlier ones of them are still to be read: whoever has none among these may turn out to rest. */
  readonly statusesComing: boolean;
  /** Items that could not be understood. Profiles that wait for an organiser are not among them, nor statuses: those of people who withdrew are about nobody. */
  readonly skipped: number;
  /** Everybody is here. */
  readonly complete: boolean;
  readonly details: Details;
  /** ISO instant at which the reading began. */
  readonly readAt: string;
}

/** @param readAt - ISO instant at which the reading began */
export function nothingYet(readAt: string): DirectorySnapshot {
  return { volunteers: [], postings: [], topics: [], statusesComing: true, skipped: 0, complete: false, details: "coming", readAt };
}

/** What items mean, without those that mean nothing. */
async function understood<T>(items: readonly unknown[], toValue: (item: unknown) => T | undefined): Promise<T[]> {
  return (await mapInPieces(items, toValue)).filter((value): value is T & NonNullable<unknown> => value !== undefined);
}

/** How many items could not be understood. */
export function skippedIn(items: DirectoryItems, values: DirectoryItems): number {
  return (["volunteers", "postings", "topics"] as const).reduce((sum, list) => sum + items[list].length - values[list].length, 0);
}

/**
 * A snapshot with what else has arrived.
 *
 * @param toListed - the volunteer whom an item describes
 */
export async function addItems(
  snapshot: DirectorySnapshot,
  items: DirectoryItems,
  arrived: Pick<DirectorySnapshot, "statusesComing" | "complete" | "details">,
  toListed = toVolunteer,
): Promise<DirectorySnapshot> {
  const today = dayOf(new Date());
  const volunteers = await understood(items.volunteers, toListed);
  const postings = await understood(items.postings, (item) => toPosting(item, today));
  const topics = await understood(items.topics, toTopic);
  const statuses = items.statuses === undefined ? undefined : await understood(items.statuses, toStatus);
  return {
    ...snapshot,
    volunteers: [...snapshot.volunteers, ...volunteers],
    postings: [...snapshot.postings, ...postings],
    topics: [...snapshot.topics, ...topics],
    ...(statuses === undefined ? {} : { statuses: [...(snapshot.statuses ?? []), ...statuses] }),
    skipped: snapshot.skipped + skippedIn(items, { volunteers, postings, topics }),
    ...arrived,
  };
}

/**
 * A complete snapshot in which the volunteers have their details.
 *
 * @param before - how many items of volunteers the snapshot was made of
 * @param items - those who are still listed, with their details
 * @param toDetailed - the volunteer whom an item describes
 */
export async function completed(
  snapshot: DirectorySnapshot,
  before: number,
  items: readonly unknown[],
  toDetailed: (item: unknown) => Volunteer | undefined,
): Promise<DirectorySnapshot> {
  const volunteers = await understood(items, toDetailed);
  const skippedBefore = before - snapshot.volunteers.length;
  return {
    ...snapshot,
    volunteers,
    skipped: snapshot.skipped - skippedBefore + items.length - volunteers.length,
    complete: true,
    details: "here",
  };
}
