import type { ItemDefinition } from "../../../local/sharepoint";
import { writeItem } from "../../../src/data/model/fields/field";
import { STATUS_FIELDS } from "../../../src/data/model/lists/statusFields";
import { daysFrom, tokyoInstant } from "../seed/calendar";
import type { Random } from "../seed/random";
import type { Listing } from "./listing";
import type { Profile } from "./profile";

/** What a volunteer says of themself beside the profile. */
type SampleStatus = Pick<Profile, "availability" | "availableFrom"> & Pick<Listing, "confirmedOn">;

const PAUSING_SHARE = 0.04;
const CONFIRMING_SHARE = 0.06;
const FORGETTING_SHARE = 0.1;

/**
 * Some pause, some only confirm their profile, as does nearly everybody who had not done so for a year. Most say nothing.
 *
 * @param day - on which they look at the site
 * @param isTold - somebody whose story the sample tells: they are as it says, and forget nothing
 */
export function drawStatus(
  random: Random,
  day: string,
  profile: Profile,
  { confirmedOn }: Listing,
  isTold: boolean,
): SampleStatus | undefined {
  const aYearAgo = daysFrom(day, -365);
  const today = daysFrom(day, -random.whole(1, 60));
  if (!isTold && random.chance(PAUSING_SHARE))
    return { availability: "rest", availableFrom: `${daysFrom(day, random.whole(40, 200)).slice(0, 7)}-01`, confirmedOn: today };
  const confirms = confirmedOn > aYearAgo ? random.chance(CONFIRMING_SHARE) : !random.chance(FORGETTING_SHARE);
  if (isTold ? confirmedOn > aYearAgo : !confirms) return undefined;
  const { availability, availableFrom } = profile;
  return { availability, confirmedOn: today, ...(availableFrom === undefined ? {} : { availableFrom }) };
}

/**
 * The status as an item of its list.
 *
 * @param ids - of the item, of the profile, and of who made it in the site's user list
 */
export function statusItem(name: string, status: SampleStatus, ids: { item: number; profile: number; author: number }): ItemDefinition {
  const made = tokyoInstant(status.confirmedOn, "09:00");
  return {
    Id: ids.item,
    AuthorId: ids.author,
    EditorId: ids.author,
    Created: made,
    Modified: made,
    ...writeItem(STATUS_FIELDS, { name, profileId: ids.profile, ...status }),
  };
}
