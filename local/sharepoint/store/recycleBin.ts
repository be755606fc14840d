import type { Database } from "./database";

/** Kinds of what lies in the bin, by SharePoint's numbers. */
export const BinItemType = { file: 1, item: 3, list: 4, folder: 5, attachment: 7 } as const;
export type BinItemType = (typeof BinItemType)[keyof typeof BinItemType];

/** 1: people empty it themselves. 2: only the administrators of the site collection do. */
export type BinStage = 1 | 2;

interface BinFacts {
  readonly type: BinItemType;
  readonly title: string;
  /** Name in the address. */
  readonly leafName: string;
  /** Server-relative, without the first slash. */
  readonly dirName: string;
  /** Bytes. */
  readonly size: number;
  readonly author: number;
  readonly deletedBy: number;
  /** ISO instant with milliseconds. */
  readonly deleted: string;
  readonly stage: BinStage;
}

export interface BinEntry extends BinFacts {
  readonly id: string;
  readonly listKey: number;
  /** 0: the list itself. */
  readonly itemId: number;
}

interface BinRow extends Record<string, unknown> {
  readonly id: string;
  readonly list_key: number;
  readonly item_id: number;
  readonly facts: string;
}

const entry = (row: BinRow): BinEntry => ({
  id: row.id,
  listKey: row.list_key,
  itemId: row.item_id,
  ...(JSON.parse(row.facts) as BinFacts),
});

/** What was recycled and can be brought back. */
export class RecycleBinStore {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  public all(): BinEntry[] {
    return this.database
      .all<BinRow>("SELECT * FROM recycle_bin")
      .map(entry)
      .sort((left, right) => right.deleted.localeCompare(left.deleted));
  }

  public add({ id, listKey, itemId, ...facts }: BinEntry): void {
    this.database.run(
      "INSERT OR REPLACE INTO recycle_bin (id, list_key, item_id, facts) VALUES (?, ?, ?, ?)",
      id,
      listKey,
      itemId,
      JSON.stringify(facts satisfies BinFacts),
    );
  }

  public remove(id: string): void {
    this.database.run("DELETE FROM recycle_bin WHERE id = ?", id);
  }

  /** Everything of an item that is gone for good. */
  public clear(listKey: number, itemId: number): void {
    this.database.run("DELETE FROM recycle_bin WHERE list_key = ? AND item_id = ?", listKey, itemId);
  }
}
