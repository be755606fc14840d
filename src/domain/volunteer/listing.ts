import { latestProfiles } from "./latestProfiles";
import type { Status } from "./status";
import type { Volunteer } from "./volunteer";

/** Who is in the directory on a day. */
export interface Listing {
  /** As they are on that day. */
  readonly listed: readonly Volunteer[];
  /** Ids of the profiles that are hidden until their person confirms them: somebody else has entered them, or it is too long ago. */
  readonly unconfirmed: ReadonlySet<number>;
}

/** What decides who is listed. */
export interface ListingRule {
  /** Where the reader is: `2026-11-22`. */
  readonly day: string;
  /** For how many months a confirmation counts; 0: for ever. */
  readonly confirmedWithinMonths: number;
}

/** The day or month on which the volunteer's availability ends: whoever rests is back on it, whoever answers slowly still does. */
function hasEnded({ availability, availableFrom }: Pick<Volunteer, "availability" | "availableFrom">, day: string): boolean {
  if (availability === "open" || availableFrom === undefined) return false;
  const today = day.slice(0, availableFrom.length);
  return availability === "rest" ? today >= availableFrom : today > availableFrom;
}

/** The later of two days. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  return (one ?? "") > (other ?? "") ? one : other;
}

/** The volunteer as the status has it; what that leaves open is as the profile says. */
function withStatus(volunteer: Volunteer, status: Status): Volunteer {
  const { availableFrom, confirmedOn, ...rest } = volunteer;
  const said = status.availability === undefined ? { ...volunteer, availableFrom } : status;
  const confirmed = later(status.confirmedOn, confirmedOn);
  return {
    ...rest,
    availability: said.availability ?? volunteer.availability,
    ...(said.availableFrom === undefined ? {} : { availableFrom: said.availableFrom }),
    ...(confirmed === undefined ? {} : { confirmedOn: confirmed }),
  };
}

function backAgain({ availableFrom: _, ...volunteer }: Volunteer): Volunteer {
  return { ...volunteer, availability: "open" };
}

/** By profile, its newest status by the person of the profile; what others say of them does not count. */
function ownStatuses(volunteers: readonly Volunteer[], statuses: readonly Status[]): ReadonlyMap<number, Status> {
  const personOf = new Map(statuses.length === 0 ? [] : volunteers.map(({ id, person }) => [id, person.siteUserId]));
  const own = new Map<number, Status>();
  for (const status of statuses) {
    if (personOf.get(status.profileId) !== status.authorId) continue;
    if ((own.get(status.profileId)?.id ?? 0) < status.id) own.set(status.profileId, status);
  }
  return own;
}

/**
 * The profiles that count, each person once with the latest of theirs.
 *
 * Anybody may enter a profile about anybody, and there are sites on which its author may approve it too. One by somebody else therefore counts
 * only once its person has said something beside it, which nobody can do for them.
 *
 * @param statuses - absent: the site has no list of them, nobody can say so, and all profiles count
 */
export function countedProfiles(volunteers: readonly Volunteer[], statuses: readonly Status[] | undefined): readonly Volunteer[] {
  const byOthers = volunteers.filter(({ madeBySelf }) => !madeBySelf);
  if (byOthers.length === 0 || statuses === undefined) return latestProfiles(volunteers);
  const taken = ownStatuses(byOthers, statuses);
  return latestProfiles(volunteers.filter(({ id, madeBySelf }) => madeBySelf || taken.has(id)));
}

/**
 * The volunteers as they are on a day: as their status says, otherwise as their profile does. A break ends by itself.
 *
 * @param statusesComing - earlier statuses are still to be read: whoever has none among these may turn out to rest
 * @returns the same volunteers, where neither has anything to add
 */
export function volunteersOn(
  day: string,
  volunteers: readonly Volunteer[],
  statuses: readonly Status[],
  statusesComing = false,
): readonly Volunteer[] {
  const own = ownStatuses(volunteers, statuses);
  return volunteers.map((volunteer) => {
    const status = own.get(volunteer.id);
    const said = status === undefined ? volunteer : withStatus(volunteer, status);
    const today = hasEnded(said, day) ? backAgain(said) : said;
    return statusesComing && status === undefined ? { ...today, mayRest: true } : today;
  });
}

/** Ids of the profiles whose person is not listed at all. */
function hidden(volunteers: readonly Volunteer[], listed: readonly Volunteer[]): ReadonlySet<number> {
  if (listed.length === volunteers.length) return new Set();
  const people = new Set(listed.map(({ person }) => person.siteUserId));
  return new Set(volunteers.filter(({ person }) => !people.has(person.siteUserId)).map(({ id }) => id));
}

/** The same day some months ago. It may be one that its month does not have: it is only compared. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}${day.slice(7)}`;
}

/**
 * Who is in the directory, each person once, and who is hidden until they confirm their profile: one that somebody else has entered, or one
 * that was confirmed too long ago, in whose place no earlier one of theirs comes.
 * A profile of their own that was never confirmed stays: nobody has told when it began to be out of date.
 *
 * @param statuses - absent: the site has no list of them, nobody can confirm with one press, and nobody is hidden
 * @param statusesComing - see {@link volunteersOn}
 */
export function listingOn(
  { day, confirmedWithinMonths }: ListingRule,
  volunteers: readonly Volunteer[],
  statuses: readonly Status[] | undefined,
  statusesComing = false,
): Listing {
  const today = volunteersOn(day, countedProfiles(volunteers, statuses), statuses ?? [], statusesComing);
  const earliest = statuses === undefined || confirmedWithinMonths <= 0 ? "" : monthsBefore(day, confirmedWithinMonths);
  const listed = today.filter(({ confirmedOn }) => confirmedOn === undefined || confirmedOn >= earliest);
  return { listed, unconfirmed: hidden(volunteers, listed) };
}
