import type { DirectoryEntry } from "../../../domain/directory/directory";
import type { Nearness } from "../../../domain/directory/order/nearness";
import { nearness, seekerOf } from "../../../domain/directory/order/nearness";
import type { Fairness } from "../../../domain/directory/order/order";
import { orderEntries } from "../../../domain/directory/order/order";
import { takesMessages } from "../../../domain/volunteer/availability";

/** What counts as a similar experience: having been there. Who only entered in the same year has other stories to tell. */
const BY_PLACE: ReadonlySet<Nearness> = new Set(["posting", "department", "country", "region"]);

/** As many as somebody looks at before going back to the list. */
const SHOWN = 3;

/**
 * Who can be asked instead of a volunteer who takes a break: whoever shares most with them and can be reached, in the reader's
 * fair order among equals.
 */
export function mostAlike(entry: DirectoryEntry, all: readonly DirectoryEntry[], fairness: Fairness): DirectoryEntry[] {
  const seeker = seekerOf(entry);
  const reachable = all.filter(({ volunteer }) => takesMessages(volunteer) && (volunteer.accepts.mail || volunteer.accepts.chat));
  const similar = reachable.filter((other) => nearness(other, seeker).some((reason) => BY_PLACE.has(reason)));
  return orderEntries(similar, "near", fairness, seeker).slice(0, SHOWN);
}
