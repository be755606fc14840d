import { ChangeType } from "../store/changes";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { listIdentity } from "./changeLog";

/** Who changes something, and when. */
export interface Changing {
  readonly editor: number;
  readonly now: Date;
}

/** Logs that a list itself was added, changed or deleted; a deleted one is remembered by its name and address. */
export function recordListChange(site: Site, list: List, type: ChangeType, { editor, now }: Changing): void {
  const gone = type === ChangeType.delete ? { list: listIdentity(list) } : {};
  site.changes.record({ listKey: list.key, type, time: now.toISOString(), uniqueId: list.id, editor, ...gone });
}
