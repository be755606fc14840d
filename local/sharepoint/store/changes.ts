import type { Database } from "./database";
import type { List } from "./lists";

/**
 * Kinds of changes, by SharePoint's numbers.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee543793(v=office.15)
 */
export const ChangeType = {
  add: 1,
  update: 2,
  delete: 3,
  rename: 4,
  restore: 7,
  assignmentAdd: 11,
  assignmentDelete: 12,
  systemUpdate: 15,
  scopeAdd: 17,
  scopeDelete: 18,
} as const;
export type ChangeType = (typeof ChangeType)[keyof typeof ChangeType];

/** What is still told of a list when it is gone. */
export type ListIdentity = Pick<List, "id" | "title" | "url" | "template"> & { readonly hidden: boolean };

/** What is told of a change. */
export interface ChangeFacts {
  /** GUID of the item, the list or the web that changed. */
  readonly uniqueId: string;
  /** Id of the person who made it. */
  readonly editor: number;
  /** The list that was deleted. */
  readonly list?: ListIdentity;
}

/** One line of the site's log. */
export interface Change extends ChangeFacts {
  /** Grows with every change of the site: changes are told in this order. */
  readonly number: number;
  /** 0: the web itself changed. */
  readonly listKey: number;
  /** Absent: the list itself changed. */
  readonly itemId?: number;
  readonly type: ChangeType;
  /** ISO instant with milliseconds. */
  readonly time: string;
}

/** How long changes are kept. */
const KEPT_DAYS = 60;
const DAY = 86_400_000;
/** Of the changes that are too old, how many each new one takes away: more than it adds. */
const TRIMMED = 20;

/**
 * Where the log begins at a time: what is older is told no more.
 *
 * @returns an ISO instant with milliseconds
 * @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms461643(v=office.14)
 */
export const logStart = (now: Date): string => new Date(now.getTime() - KEPT_DAYS * DAY).toISOString();

/** In place of a list's key: the web. */
export const THE_WEB = 0;

interface ChangeRow extends Record<string, unknown> {
  readonly number: number;
  readonly list_key: number;
  readonly item_id: number | null;
  readonly type: number;
  readonly time: string;
  readonly facts: string;
}

const change = (row: ChangeRow): Change => ({
  number: row.number,
  listKey: row.list_key,
  type: row.type as ChangeType,
  time: row.time,
  ...(JSON.parse(row.facts) as ChangeFacts),
  ...(row.item_id === null ? {} : { itemId: row.item_id }),
});

/** The log of changes of the site's lists and items, written in the transaction of the change. */
export class ChangeStore {
  constructor(private readonly database: Database) {}

  public record({ listKey, itemId, type, time, uniqueId, editor, list }: Omit<Change, "number">): void {
    const facts: ChangeFacts = { uniqueId, editor, ...(list === undefined ? {} : { list }) };
    this.database.run(
      "INSERT INTO changes (list_key, item_id, type, time, facts) VALUES (?, ?, ?, ?, ?)",
      listKey,
      itemId ?? null,
      type,
      time,
      JSON.stringify(facts),
    );
    this.database.run(
      `DELETE FROM changes WHERE number IN (SELECT number FROM changes ORDER BY number LIMIT ${TRIMMED}) AND time < ?`,
      logStart(new Date(time)),
    );
  }

  /** Of one list, in the order in which they were made. @param after - number of the last change known */
  public of(listKey: number, after = 0): Change[] {
    return this.database
      .all<ChangeRow>("SELECT * FROM changes WHERE list_key = ? AND number > ? ORDER BY number", listKey, after)
      .map(change);
  }

  /** Of the whole site, in the order in which they were made. @param after - number of the last change known */
  public all(after = 0): Change[] {
    return this.database.all<ChangeRow>("SELECT * FROM changes WHERE number > ? ORDER BY number", after).map(change);
  }

  /** Lists that were deleted, by their keys. */
  public goneLists(): ReadonlyMap<number, ListIdentity> {
    const rows = this.database.all<ChangeRow>("SELECT * FROM changes WHERE item_id IS NULL AND type = ?", ChangeType.delete).map(change);
    return new Map(rows.flatMap(({ listKey, list }) => (list === undefined ? [] : [[listKey, list] as const])));
  }

  /** The number of the site's last change, told or not; 0 before the first. */
  public get last(): number {
    return this.database.first<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'changes'")?.seq ?? 0;
  }
}
