import type { Database } from "./database";

export interface Attachment {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What stands in the recycle bin is kept under the negative id of its item, by the id of its entry there. */
const aside = (itemId: number): number => -itemId;

/** Files attached to items; names are compared without regard to case. */
export class AttachmentStore {
  constructor(private readonly database: Database) {}

  /** In the order of their names. */
  public of(listKey: number, itemId: number): Attachment[] {
    return this.database
      .all<{ name: string; size: number }>(
        "SELECT name, length(bytes) AS size FROM attachments WHERE list_key = ? AND item_id = ? ORDER BY name",
        listKey,
        itemId,
      )
      .map(({ name, size }) => ({ name, size }));
  }

  public content(listKey: number, itemId: number, name: string): Uint8Array | undefined {
    return this.database.first<{ bytes: Uint8Array }>(
      "SELECT bytes FROM attachments WHERE list_key = ? AND item_id = ? AND name = ?",
      listKey,
      itemId,
      name,
    )?.bytes;
  }

  public add(listKey: number, itemId: number, name: string, bytes: Uint8Array): void {
    this.database.run("INSERT INTO attachments (list_key, item_id, name, bytes) VALUES (?, ?, ?, ?)", listKey, itemId, name, bytes);
  }

  public replace(listKey: number, itemId: number, name: string, bytes: Uint8Array): void {
    this.database.run("UPDATE attachments SET bytes = ? WHERE list_key = ? AND item_id = ? AND name = ?", bytes, listKey, itemId, name);
  }

  public remove(listKey: number, itemId: number, name: string): void {
    this.database.run("DELETE FROM attachments WHERE list_key = ? AND item_id = ? AND name = ?", listKey, itemId, name);
  }

  /** All of an item, those in the recycle bin too. */
  public clear(listKey: number, itemId: number): void {
    this.database.run("DELETE FROM attachments WHERE list_key = ? AND item_id IN (?, ?)", listKey, itemId, aside(itemId));
  }

  /** @param binId - id of the entry in the recycle bin */
  public setAside(listKey: number, itemId: number, name: string, binId: string): void {
    this.database.run(
      "UPDATE attachments SET item_id = ?, name = ? WHERE list_key = ? AND item_id = ? AND name = ?",
      aside(itemId),
      binId,
      listKey,
      itemId,
      name,
    );
  }

  public bringBack(listKey: number, itemId: number, name: string, binId: string): void {
    this.database.run(
      "UPDATE attachments SET item_id = ?, name = ? WHERE list_key = ? AND item_id = ? AND name = ?",
      itemId,
      name,
      listKey,
      aside(itemId),
      binId,
    );
  }

  public forgetAside(listKey: number, itemId: number, binId: string): void {
    this.remove(listKey, aside(itemId), binId);
  }
}
