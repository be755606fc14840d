import { OPENING, openingOf } from "../../domain/directory/order/opening";
import type { ReadersDay } from "../../domain/directory/order/opening";
import { fairestOf } from "../../domain/directory/order/order";
import { countedProfiles, volunteersOn } from "../../domain/volunteer/listing";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import type { DirectorySnapshot } from "./snapshot";

/**
 * Those with whom the reader's day opens, in their order. Where ids have wide gaps, the stretches hold too few of them: the next by lot stand with
 * them, as in the order of the day, but of those who have arrived.
 *
 * @param snapshot - with everybody of the stretches
 * @param newest - the highest id of the list
 */
export function opening({ volunteers, statuses }: DirectorySnapshot, newest: number, of: ReadersDay): readonly Volunteer[] {
  const today = volunteersOn(of.day, countedProfiles(volunteers, statuses), statuses ?? []);
  const mayOpen = today.filter(({ availability }) => availability !== "rest");
  const first = openingOf(new Set(mayOpen.map(({ id }) => id)), newest, of);
  const byId = new Map(volunteers.map((volunteer) => [volunteer.id, volunteer]));
  return fairestOf(mayOpen, { ...of, first }, OPENING).flatMap(({ id }) => byId.get(id) ?? []);
}

/**
 * What is shown of a part: with those with whom the day opens, who may be on a later page, and without the earliest as long as nobody else is
 * there, for they would stand there every day.
 *
 * @param earliest - how many people were on the first page
 */
export function withOpening(snapshot: DirectorySnapshot, opened: readonly Volunteer[], earliest: number): DirectorySnapshot {
  const { volunteers } = snapshot;
  if (volunteers.length === earliest) return { ...snapshot, volunteers: opened };
  const read = new Set(volunteers.map(({ id }) => id));
  return { ...snapshot, volunteers: [...volunteers, ...opened.filter(({ id }) => !read.has(id))] };
}
