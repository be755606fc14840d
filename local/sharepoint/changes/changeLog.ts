import type { Change, ListIdentity } from "../store/changes";
import { THE_WEB } from "../store/changes";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { changedObject, isAfter } from "./changeQuery";
import type { ChangeQuery } from "./changeQuery";
import type { LogScope } from "./changeToken";

/** A change with the list it happened in; undefined for the web's own. */
export interface ToldChange {
  readonly change: Change;
  readonly list: ListIdentity | undefined;
}

/** What a list leaves in the log when it is deleted. */
export const listIdentity = ({ id, title, url, template, settings }: List): ListIdentity => ({
  id,
  title,
  url,
  template,
  hidden: settings.Hidden,
});

/**
 * The changes a query asks for, in the order of the log.
 *
 * @param opens - whether the reader may open a list; what happened in others is not told
 */
export function changesIn(site: Site, log: LogScope, query: ChangeQuery, opens: (list: List) => boolean): ToldChange[] {
  const lists = site.lists.all();
  const closed = new Set(lists.filter((list) => !opens(list)).map(({ key }) => key));
  const identities = new Map([...site.changes.goneLists(), ...lists.map((list) => [list.key, listIdentity(list)] as const)]);
  const { start, end } = query;
  const after = start?.number ?? 0;
  const found = (log.listKey === undefined ? site.changes.all(after) : site.changes.of(log.listKey, after)).filter(
    (change) =>
      query.objects.has(changedObject(change)) &&
      query.types.has(change.type) &&
      !closed.has(change.listKey) &&
      change.time >= query.from &&
      (start === undefined || isAfter(change, start)) &&
      (end === undefined || !isAfter(change, end)),
  );
  if (query.latestFirst) found.reverse();
  return found.slice(0, query.limit).flatMap((change) => {
    const list = identities.get(change.listKey);
    return change.listKey === THE_WEB || list !== undefined ? [{ change, list }] : [];
  });
}
