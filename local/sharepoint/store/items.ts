import type { ItemData } from "../columns/storedValue";
import type { Database } from "./database";

/** What a version of an item says. */
export interface ItemVersion {
  readonly editor: number;
  readonly modified: string;
  /** `512 × major + minor`, as `_UIVersion`. */
  readonly uiVersion: number;
  readonly data: ItemData;
}

export interface Item extends ItemVersion {
  readonly id: number;
  readonly guid: string;
  readonly author: number;
  readonly created: string;
  /** Counts every change: the number in the ETag. */
  readonly version: number;
  /** 0 approved, 1 rejected, 2 pending, 3 draft, 4 scheduled. */
  readonly moderation: number;
  readonly comments: string | null;
  /** True: its grants are its own, not the list's. */
  readonly ownPermissions: boolean;
  /** True: files are attached to it. */
  readonly attached?: boolean;
  /** The last approved version, while a later one waits. */
  readonly published: ItemVersion | null;
}

interface ItemRow extends Record<string, unknown> {
  readonly id: number;
  readonly guid: string;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  readonly version: number;
  readonly ui_version: number;
  readonly moderation: number;
  readonly comments: string | null;
  readonly data: string;
  readonly published: string | null;
  readonly own_permissions: number;
  readonly attached: number;
}

const item = (row: ItemRow): Item => ({
  id: row.id,
  guid: row.guid,
  author: row.author,
  editor: row.editor,
  created: row.created,
  modified: row.modified,
  version: row.version,
  uiVersion: row.ui_version,
  moderation: row.moderation,
  comments: row.comments,
  data: JSON.parse(row.data) as ItemData,
  ownPermissions: row.own_permissions === 1,
  ...(row.attached === 1 ? { attached: true } : {}),
  published: row.published === null ? null : (JSON.parse(row.published) as ItemVersion),
});

const COLUMNS =
  "id, guid, author, editor, created, modified, version, ui_version, moderation, comments, data, published, own_permissions, " +
  "EXISTS (SELECT 1 FROM attachments WHERE attachments.list_key = items.list_key AND attachments.item_id = items.id) AS attached";
/** Rows read at once: few enough that they die young. */
const CHUNK = 100;

/** Text compares without regard to ASCII case, as the service's collation does. */
const valueOf = (name: string): string => `json_extract(data, '$."${name.replace(/[^\w]/gu, "")}"') COLLATE NOCASE`;
const indexName = (listKey: number, fieldId: string): string => `column_${listKey}_${fieldId.replaceAll("-", "")}`;

/** What an index can find: the numbers of a column, or the ids that a person or lookup column holds, on one side of a value or equal to it. */
export interface IndexRange {
  /** Internal name. */
  readonly column: string;
  readonly operator: keyof typeof SQL_OPERATORS;
  readonly value: number;
}

const SQL_OPERATORS = { eq: "=", gt: ">", ge: ">=", lt: "<", le: "<=" } as const;

/** Items of all lists, by the key of their list. */
export class ItemStore {
  constructor(private readonly database: Database) {}

  public get(listKey: number, id: number): Item | undefined {
    const row = this.database.first<ItemRow>(
      `SELECT ${COLUMNS} FROM items WHERE list_key = ? AND id = ? AND recycled IS NULL`,
      listKey,
      id,
    );
    return row && item(row);
  }

  /** Of any list. @param guid - of the item */
  public byGuid(guid: string): { readonly listKey: number; readonly item: Item } | undefined {
    const row = this.database.first<ItemRow & { readonly list_key: number }>(
      `SELECT list_key, ${COLUMNS} FROM items WHERE guid = ? AND recycled IS NULL`,
      guid,
    );
    return row && { listKey: row.list_key, item: item(row) };
  }

  /** Items after `afterId` in the order of their ids, read as they are asked for. */
  public *after(listKey: number, afterId: number): Generator<Item> {
    let last = afterId;
    for (;;) {
      const rows = this.database.all<ItemRow>(
        `SELECT ${COLUMNS} FROM items WHERE list_key = ? AND id > ? AND recycled IS NULL ORDER BY id LIMIT ${CHUNK}`,
        listKey,
        last,
      );
      for (const row of rows) yield item(row);
      if (rows.length < CHUNK) return;
      last = rows[rows.length - 1]?.id ?? last;
    }
  }

  /** The same, but only those in the range, and those of which an earlier version is published, whose values may be others. */
  public *within(listKey: number, afterId: number, { column, operator, value }: IndexRange): Generator<Item> {
    // Two queries: joined by UNION, SQLite would read every item in the order of the ids and leave the column's index alone.
    const inRange = this.database.all<{ id: number }>(
      `SELECT id FROM items WHERE list_key = ${listKey} AND recycled IS NULL AND ${valueOf(column)} ${SQL_OPERATORS[operator]} ?`,
      value,
    );
    const published = this.database.all<{ id: number }>(
      "SELECT id FROM items WHERE list_key = ? AND published IS NOT NULL AND recycled IS NULL",
      listKey,
    );
    const ids = [...new Set([...inRange, ...published].map(({ id }) => id))].filter((id) => id > afterId).sort((a, b) => a - b);
    for (let at = 0; at < ids.length; at += CHUNK) {
      const rows = this.database.all<ItemRow>(
        `SELECT ${COLUMNS} FROM items WHERE list_key = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
        listKey,
        JSON.stringify(ids.slice(at, at + CHUNK)),
      );
      for (const row of rows) yield item(row);
    }
  }

  /** Ids of other items that have this value in the column. */
  public holdersOf(listKey: number, name: string, value: string | number, exceptId: number): number[] {
    return this.database
      .all<{ id: number }>(
        `SELECT id FROM items WHERE list_key = ${listKey} AND recycled IS NULL AND ${valueOf(name)} = ? AND id <> ?`,
        value,
        exceptId,
      )
      .map(({ id }) => id);
  }

  public add(listKey: number, added: Item): void {
    this.database.run(
      "INSERT INTO items (list_key, id, guid, author, editor, created, modified, version, ui_version, moderation, comments, data, published) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      listKey,
      added.id,
      added.guid,
      added.author,
      added.editor,
      added.created,
      added.modified,
      added.version,
      added.uiVersion,
      added.moderation,
      added.comments,
      JSON.stringify(added.data),
      added.published === null ? null : JSON.stringify(added.published),
    );
  }

  public update(listKey: number, changed: Item): void {
    this.database.run(
      "UPDATE items SET author = ?, editor = ?, created = ?, modified = ?, version = ?, ui_version = ?, moderation = ?, comments = ?, data = ?, published = ? WHERE list_key = ? AND id = ?",
      changed.author,
      changed.editor,
      changed.created,
      changed.modified,
      changed.version,
      changed.uiVersion,
      changed.moderation,
      changed.comments,
      JSON.stringify(changed.data),
      changed.published === null ? null : JSON.stringify(changed.published),
      listKey,
      changed.id,
    );
  }

  public ownPermissions(listKey: number, id: number, own: boolean): void {
    this.database.run("UPDATE items SET own_permissions = ? WHERE list_key = ? AND id = ?", own ? 1 : 0, listKey, id);
  }

  /** Items of the list whose permissions are not the list's. */
  public withOwnPermissions(listKey: number): Pick<Item, "id" | "guid">[] {
    return this.database.all<{ id: number; guid: string }>(
      "SELECT id, guid FROM items WHERE list_key = ? AND own_permissions = 1 AND recycled IS NULL",
      listKey,
    );
  }

  /** Every item of the list has the list's permissions again. */
  public inheritPermissions(listKey: number): void {
    this.database.run("UPDATE items SET own_permissions = 0 WHERE list_key = ?", listKey);
  }

  public remove(listKey: number, id: number): void {
    this.database.run("DELETE FROM items WHERE list_key = ? AND id = ?", listKey, id);
  }

  /** An item of the recycle bin. */
  public recycled(listKey: number, id: number): Item | undefined {
    const row = this.database.first<ItemRow>(
      `SELECT ${COLUMNS} FROM items WHERE list_key = ? AND id = ? AND recycled IS NOT NULL`,
      listKey,
      id,
    );
    return row && item(row);
  }

  /** Takes an item out of the recycle bin. */
  public restore(listKey: number, id: number): void {
    this.database.run("UPDATE items SET recycled = NULL WHERE list_key = ? AND id = ?", listKey, id);
  }

  /** @param binId - id of the entry in the recycle bin */
  public recycle(listKey: number, id: number, binId: string): void {
    this.database.run("UPDATE items SET recycled = ? WHERE list_key = ? AND id = ?", binId, listKey, id);
  }

  /** The values of a removed column go with it. */
  public forgetColumn(listKey: number, name: string): void {
    this.database.run(`UPDATE items SET data = json_remove(data, '$."${name.replace(/[^\w]/gu, "")}"') WHERE list_key = ?`, listKey);
  }

  public makeIndex(listKey: number, fieldId: string, name: string): void {
    this.database.execute(
      `CREATE INDEX IF NOT EXISTS ${indexName(listKey, fieldId)} ON items (${valueOf(name)}) WHERE list_key = ${listKey} AND recycled IS NULL`,
    );
  }

  public dropIndex(listKey: number, fieldId: string): void {
    this.database.execute(`DROP INDEX IF EXISTS ${indexName(listKey, fieldId)}`);
  }
}
