import type { IWeb } from "@pnp/sp/webs";
import { Failure } from "../transport/failure";
import type { FailureKind } from "../transport/failureKind";
import type { ListQuery } from "../transport/pages";
import { hasChanges, readChangedItems, readDirectoryChanges } from "./changes";
import type { Visit } from "./directoryCopy";
import type { OfEachList } from "./lists";
import { withChanges } from "./merge";
import type { ReadDirectory } from "./merge";

/** Everything is read once a day: logs tell nothing of people who left the site, or have another name or address. */
const A_DAY = 24 * 60 * 60 * 1000;

/** Whoever asks for everything would hear the same. */
const FOR_NOW: readonly FailureKind[] = ["offline", "throttled", "signed-out"];

function isOfToday({ readAt }: Visit): boolean {
  const age = Date.now() - Date.parse(readAt);
  return age >= 0 && age < A_DAY;
}

/**
 * Reads what a copy has missed: one request when nothing has changed, one more for each list with some changes.
 *
 * @param copy - brings the copy back, which takes longer than the first answer
 * @returns the copy itself when nothing has changed; undefined when everything has to be read
 * @throws Failure when nothing can be read for now
 */
export async function readMissed(
  web: IWeb,
  lists: OfEachList<ListQuery>,
  visit: Visit | undefined,
  copy: () => Promise<ReadDirectory | undefined>,
): Promise<ReadDirectory | undefined> {
  if (visit === undefined || !isOfToday(visit)) return undefined;
  try {
    const changes = await readDirectoryChanges(web, lists, visit.tokens);
    if (changes === undefined) return undefined;
    const changed = await readChangedItems(web, lists, changes);
    const before = await copy();
    // Another tab may have kept another copy meanwhile.
    if (before === undefined || JSON.stringify(before.tokens) !== JSON.stringify(visit.tokens)) return undefined;
    return hasChanges(changes) ? await withChanges(before, changed, changes) : before;
  } catch (error) {
    if (error instanceof Failure && FOR_NOW.includes(error.kind)) throw error;
    return undefined;
  }
}
