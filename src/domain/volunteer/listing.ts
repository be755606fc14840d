import { latestProfiles } from "./latestProfiles";
import type { Status } from "./status";
import type { Volunteer } from "./volunteer";

/** Who is in the directory on a day. */
export interface Listing {
  /** As they are on that day. */
  readonly listed: readonly Volunteer[];
  /** Ids of the profiles that are hidden, because nobody has confirmed them for too long. */
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
 * The volunteers as they are on a day: as their status says, otherwise as their profile does. A break ends by itself.
 *
 * @returns the same volunteers, where neither has anything to add
 */
export function volunteersOn(day: string, volunteers: readonly Volunteer[], statuses: readonly Status[]): readonly Volunteer[] {
  const own = ownStatuses(volunteers, statuses);
  return volunteers.map((volunteer) => {
    const status = own.get(volunteer.id);
    const said = status === undefined ? volunteer : withStatus(volunteer, status);
    return hasEnded(said, day) ? backAgain(said) : said;
  });
}

/** The same day some months ago. It may be one that its month does not have: it is only compared. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}${day.slice(7)}`;
}

/**
 * Who is in the directory, each person once with the latest of their profiles, and who is hidden because nobody has confirmed it for too long:
 * an earlier profile of theirs does not take its place.
 * A profile that was never confirmed stays: nobody has told when it began to be out of date.
 *
 * @param statuses - absent: the site has no list of them, nobody can confirm with one press, and nobody is hidden
 */
export function listingOn(
  { day, confirmedWithinMonths }: ListingRule,
  volunteers: readonly Volunteer[],
  statuses: readonly Status[] | undefined,
): Listing {
  const today = volunteersOn(day, latestProfiles(volunteers), statuses ?? []);
  const earliest = statuses === undefined || confirmedWithinMonths <= 0 ? "" : monthsBefore(day, confirmedWithinMonths);
  const isHidden = ({ confirmedOn }: Volunteer): boolean => confirmedOn !== undefined && confirmedOn < earliest;
  const unconfirmed = new Set(today.filter(isHidden).map(({ id }) => id));
  return { unconfirmed, listed: unconfirmed.size === 0 ? today : today.filter(({ id }) => !unconfirmed.has(id)) };
}
