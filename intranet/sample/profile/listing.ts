import { daysFrom, SAMPLE_DAY, tokyoInstant } from "../seed/calendar";
import type { Random } from "../seed/random";

/** When and how a profile came to the list. */
export interface Listing {
  readonly created: string;
  readonly modified: string;
  /** Day on which the volunteer last confirmed the profile. */
  readonly confirmedOn: string;
  /** 0 approved, 1 rejected, 2 pending. */
  readonly moderation: 0 | 1 | 2;
  /** The account is gone: the list still holds the item, without a person. */
  readonly left: boolean;
}

const DAYS_OPEN = 720;
const PENDING_SHARE = 0.02;
const UNCONFIRMED_SHARE = 0.15;
const CONFIRMED_WITHIN_DAYS = 360;
/** Below this number of volunteers everybody is listed and nobody has left. */
const ENOUGH_FOR_EXCEPTIONS = 50;

function moderationOf(index: number, count: number): Listing["moderation"] {
  if (count < ENOUGH_FOR_EXCEPTIONS) return 0;
  const pending = Math.round(count * PENDING_SHARE);
  if (index >= count - pending) return 2;
  return index === count - pending - 1 ? 1 : 0;
}

function clock(random: Random): string {
  return `${String(random.whole(8, 20)).padStart(2, "0")}:${String(random.whole(0, 59)).padStart(2, "0")}`;
}

/**
 * The list grew evenly over two years, in the order of the volunteers; the newest few still wait for an organiser, one was returned.
 *
 * @param day - on which they look at the site: confirmations are counted from it
 * @param index - the volunteer's place, from 0, among `count`
 */
export function drawListing(random: Random, day: string, index: number, count: number): Listing {
  const age = Math.round(DAYS_OPEN * (1 - index / count));
  const confirmedAgo = random.chance(UNCONFIRMED_SHARE) ? age : Math.min(age, random.whole(0, CONFIRMED_WITHIN_DAYS));
  const time = clock(random);
  const created = tokyoInstant(daysFrom(SAMPLE_DAY, -age - 1), time);
  const confirmedOn = daysFrom(day, -confirmedAgo - 1);
  return {
    created,
    modified: tokyoInstant(confirmedOn, confirmedAgo === age ? time : clock(random)),
    confirmedOn,
    moderation: moderationOf(index, count),
    left: count >= ENOUGH_FOR_EXCEPTIONS && index === Math.floor(count * 0.6),
  };
}
