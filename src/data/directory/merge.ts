import type { ChangeTokens, DirectoryChanges } from "./changes";
import type { DirectoryItems } from "./directoryPages";
import { LIST_NAMES, ofLists } from "./lists";
import type { OfLists } from "./lists";
import { addItems, nothingYet, skippedIn } from "./snapshot";
import type { DirectorySnapshot } from "./snapshot";
import { asItem, id } from "../model/fields/itemValues";

/** Items of the directory, and what they were understood as. */
export interface ReadDirectory {
  readonly items: DirectoryItems;
  readonly snapshot: DirectorySnapshot;
  /** Where the logs of the lists ended before the items were read; absent where SharePoint did not say. */
  readonly tokens?: ChangeTokens | undefined;
}

/** What was there before without what changed, and with what is there now. Lists in which nothing changed are the same; the others are in the order of the ids. */
function merged<Lists extends OfLists<readonly unknown[]>>(
  before: Lists,
  now: Lists,
  changes: DirectoryChanges,
  idOf: (one: unknown) => number,
): Lists {
  const lists = LIST_NAMES.flatMap((name) => {
    const { changed, gone } = changes[name] ?? {};
    if (changed === undefined || gone === undefined || changed.size + gone.size === 0) return [];
    const untouched = (before[name] ?? []).filter((one) => !changed.has(idOf(one)) && !gone.has(idOf(one)));
    return [[name, [...untouched, ...(now[name] ?? [])].sort((one, other) => idOf(one) - idOf(other))]];
  });
  return { ...before, ...Object.fromEntries(lists) };
}

/**
 * The directory with what has changed in it. Whoever did not change is the same as before.
 *
 * @param changed - the items that changed, as far as they are still there
 */
export async function withChanges(before: ReadDirectory, changed: DirectoryItems, changes: DirectoryChanges): Promise<ReadDirectory> {
  const { statusesComing, complete, details, readAt } = before.snapshot;
  const understood = await addItems(nothingYet(readAt), changed, { statusesComing, complete, details });
  const items = merged(before.items, changed, changes, (item) => id(asItem(item)?.["Id"]) ?? 0);
  const snapshot = merged(before.snapshot, understood, changes, (value) => (value as { readonly id: number }).id);
  const tokens = ofLists((name) => changes[name]?.token);
  return { items, snapshot: { ...snapshot, skipped: skippedIn(items, snapshot) }, tokens };
}
