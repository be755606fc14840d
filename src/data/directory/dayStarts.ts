import { dayOf, daysFrom } from "../../domain/directory/order/day";
import { fairestOf } from "../../domain/directory/order/order";
import { ancestors } from "../../domain/posting/postingName";
import { countedProfiles, volunteersOn } from "../../domain/volunteer/listing";
import { DAY_STARTS } from "./directoryCache";
import type { DayStart } from "./directoryCopy";
import type { DirectoryItems } from "./directoryPages";
import type { DirectorySnapshot } from "./snapshot";
import { mapInPieces } from "./inPieces";
import { asItem } from "../model/fields/itemValues";

/** People of a day start: a few screens of them. */
const PEOPLE = 40;

function withIds(items: readonly unknown[], ids: ReadonlySet<unknown>, column = "Id"): readonly unknown[] {
  return items.filter((item) => ids.has(asItem(item)?.[column]));
}

/**
 * With whom each of the coming days begins for a reader who asks for nothing in particular, and the terms that their cards name:
 * little enough to be painted at once, while the whole copy is still being brought back.
 *
 * @param snapshot - what the items were understood as
 * @param reader - sign-in name; the fair order depends on it
 */
export function dayStartsOf(
  items: DirectoryItems,
  { volunteers, postings, statuses }: DirectorySnapshot,
  reader: string,
): Promise<DayStart[]> {
  const listed = countedProfiles(volunteers, statuses);
  const postingById = new Map(postings.map((posting) => [posting.id, posting]));
  const postingByCode = new Map(postings.map((posting) => [posting.code, posting]));
  return mapInPieces(daysFrom(dayOf(new Date()), DAY_STARTS), (day) => {
    const people = fairestOf(volunteersOn(day, listed, statuses ?? []), { reader, day }, PEOPLE);
    const theirs = people
      .flatMap(({ currentPostingId, pastPostingIds }) => [currentPostingId ?? 0, ...pastPostingIds])
      .flatMap((id) => postingById.get(id) ?? []);
    const named = theirs.flatMap((posting) => [posting, ...ancestors(posting, postingByCode)]);
    const places = new Map<unknown, number>(people.map(({ id }, place) => [id, place]));
    const placeOf = (item: unknown): number => places.get(asItem(item)?.["Id"]) ?? 0;
    const ids = new Set(places.keys());
    return {
      day,
      volunteers: [...withIds(items.volunteers, ids)].sort((one, other) => placeOf(one) - placeOf(other)),
      postings: withIds(items.postings, new Set(named.map(({ id }) => id))),
      topics: withIds(items.topics, new Set(people.flatMap(({ topicIds }) => topicIds))),
      ...(items.statuses === undefined ? {} : { statuses: withIds(items.statuses, ids, "ProfileId") }),
    };
  });
}
