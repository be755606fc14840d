import type { Database } from "./database";

/**
 * Kinds of changes, by SharePoint's numbers.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee543793(v=office.15)
 */
export const ChangeType = { add: 1, update: 2, delete: 3, rename: 4, restore: 7, assignmentAdd: 11, assignmentDelete: 12 } as const;
export type ChangeType = (typeof ChangeType)[keyof typeof ChangeType];

/** What is told of a change. */
export interface ChangeFacts {
  /** GUID of the item or the list that changed. */
  readonly uniqueId: string;
  /** Id of the person who made it. */
  readonly editor: number;
}

/** One line of a list's log. */
export interface Change extends ChangeFacts {
  /** Grows with every change of the site: changes are told in this order. */
  readonly number: number;
  readonly listKey: number;
  /** Absent: the list itself changed. */
  readonly itemId?: number;
  readonly type: ChangeType;
  /** ISO instant with milliseconds. */
  readonly time: string;
}

interface ChangeRow extends Record<string, unknown> {
  readonly number: number;
  readonly list_key: number;
  readonly item_id: number | null;
  readonly type: number;
  readonly time: string;
  readonly facts: string;
}

const change = (row: ChangeRow): Change => ({
  number: row.number, listKey: row.list_key, type: row.type as ChangeType, time: row.time, ...(JSON.parse(row.facts) as ChangeFacts),
  ...(row.item_id === null ? {} : { itemId: row.item_id }),
});

/** The log of changes of the site's lists and items, written in the transaction of the change. */
export class ChangeStore {
  constructor(private readonly database: Database) {}

  public record({ listKey, itemId, type, time, uniqueId, editor }: Omit<Change, "number">): void {
    this.database.run(
      "INSERT INTO changes (list_key, item_id, type, time, facts) VALUES (?, ?, ?, ?, ?)", listKey, itemId ?? null, type, time, JSON.stringify({ uniqueId, editor }),
    );
  }

  /** In the order in which they were made. @param after - number of the last change known */
  public of(listKey: number, after = 0): Change[] {
    return this.database.all<ChangeRow>("SELECT * FROM changes WHERE list_key = ? AND number > ? ORDER BY number", listKey, after).map(change);
  }

  /** Number of the site's last change; 0 before the first. */
  public get last(): number {
    return this.database.first<{ last: number | null }>("SELECT max(number) AS last FROM changes")?.last ?? 0;
  }
}
