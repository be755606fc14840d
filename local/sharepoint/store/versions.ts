import type { Database } from "./database";
import type { Item, ItemVersion } from "./items";

/** A former version of an item, with what it was like then. */
export type FormerVersion = ItemVersion & Pick<Item, "version" | "moderation">;

interface VersionRow extends Record<string, unknown> {
  readonly facts: string;
}

/** The versions that items had before their present one. */
export class VersionStore {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  public of(listKey: number, itemId: number): FormerVersion[] {
    return this.database
      .all<VersionRow>("SELECT facts FROM versions WHERE list_key = ? AND item_id = ? ORDER BY ui_version DESC", listKey, itemId)
      .map(({ facts }) => JSON.parse(facts) as FormerVersion);
  }

  public keep(listKey: number, itemId: number, { editor, modified, uiVersion, data, version, moderation }: FormerVersion): void {
    const facts: FormerVersion = { editor, modified, uiVersion, data, version, moderation };
    this.database.run(
      "INSERT OR REPLACE INTO versions (list_key, item_id, ui_version, facts) VALUES (?, ?, ?, ?)",
      listKey,
      itemId,
      uiVersion,
      JSON.stringify(facts),
    );
  }

  public remove(listKey: number, itemId: number, uiVersion: number): void {
    this.database.run("DELETE FROM versions WHERE list_key = ? AND item_id = ? AND ui_version = ?", listKey, itemId, uiVersion);
  }

  /** Forgets versions outside of these bounds. @param above - the present version: it and later ones are no former ones */
  public trim(listKey: number, itemId: number, below: number, above: number): void {
    this.database.run(
      "DELETE FROM versions WHERE list_key = ? AND item_id = ? AND (ui_version < ? OR ui_version >= ?)",
      listKey,
      itemId,
      below,
      above,
    );
  }

  public clear(listKey: number, itemId: number): void {
    this.database.run("DELETE FROM versions WHERE list_key = ? AND item_id = ?", listKey, itemId);
  }
}
