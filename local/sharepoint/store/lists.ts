import { randomUUID } from "node:crypto";
import type { ListTemplate } from "../definition/siteDefinition";
import type { Database } from "./database";
import { listScope } from "./grants";

/** Settings that a request can change by their REST names. */
export interface ListSettings {
  readonly Description: string;
  readonly EnableModeration: boolean;
  readonly EnableVersioning: boolean;
  readonly EnableMinorVersions: boolean;
  readonly MajorVersionLimit: number;
  readonly EnableAttachments: boolean;
  readonly EnableFolderCreation: boolean;
  /** Whose drafts and pending items are seen: 0 reader, 1 author, 2 approver. */
  readonly DraftVersionVisibility: number;
  /** 1 all items, 2 own items. */
  readonly ReadSecurity: number;
  /** 1 all items, 2 own items, 4 none. */
  readonly WriteSecurity: number;
  readonly Hidden: boolean;
  readonly NoCrawl: boolean;
  readonly OnQuickLaunch: boolean;
  readonly ListExperienceOptions: number;
  readonly DisableGridEditing: boolean;
  /** Over the columns of an item, by their internal names; empty or absent: every item is good. */
  readonly ValidationFormula?: string;
  /** Said about an item that the formula does not let pass; empty or absent: the service's own words. */
  readonly ValidationMessage?: string;
}

export interface List {
  /** Key inside the database. */
  readonly key: number;
  readonly id: string;
  /** Below the web: `Lists/PlatTopics`. */
  readonly url: string;
  readonly title: string;
  readonly template: ListTemplate;
  readonly created: string;
  readonly settings: ListSettings;
  /** True: its grants are its own, not the web's. */
  readonly ownPermissions: boolean;
  /** Counts changes of the list itself. */
  readonly version: number;
  readonly itemCount: number;
  readonly itemModified: string;
  readonly itemDeleted: string;
}

interface ListRow extends Record<string, unknown> {
  readonly key: number;
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly template: ListTemplate;
  readonly created: string;
  readonly settings: string;
  readonly own_permissions: number;
  readonly version: number;
  readonly item_count: number;
  readonly item_modified: string;
  readonly item_deleted: string;
}

const list = (row: ListRow): List => ({
  key: row.key,
  id: row.id,
  url: row.url,
  title: row.title,
  template: row.template,
  created: row.created,
  settings: JSON.parse(row.settings) as ListSettings,
  ownPermissions: row.own_permissions === 1,
  version: row.version,
  itemCount: row.item_count,
  itemModified: row.item_modified,
  itemDeleted: row.item_deleted,
});

/** Tables that hold what belongs to a list; the log of changes outlives it. */
const PARTS = ["items", "versions", "attachments", "recycle_bin", "files", "folders", "views", "fields", "translations"] as const;

/** The lists of the web. Titles and addresses do not regard letter case. */
export class ListStore {
  constructor(private readonly database: Database) {}

  public all(): List[] {
    return this.database.all<ListRow>("SELECT * FROM lists WHERE recycled IS NULL ORDER BY title").map(list);
  }

  public byId(id: string): List | undefined {
    return this.found(
      this.database.first<ListRow>("SELECT * FROM lists WHERE id = ? AND recycled IS NULL", id.replace(/[{}]/gu, "").toLowerCase()),
    );
  }

  public byKey(key: number): List | undefined {
    return this.found(this.database.first<ListRow>("SELECT * FROM lists WHERE key = ? AND recycled IS NULL", key));
  }

  public byTitle(title: string): List | undefined {
    return this.found(this.database.first<ListRow>("SELECT * FROM lists WHERE title = ? AND recycled IS NULL", title));
  }

  /** @param url - below the web */
  public byUrl(url: string): List | undefined {
    return this.found(this.database.first<ListRow>("SELECT * FROM lists WHERE url = ? AND recycled IS NULL", url));
  }

  public add(facts: Pick<List, "url" | "title" | "template" | "settings">, now: string): List {
    const id = randomUUID();
    this.database.run(
      "INSERT INTO lists (id, url, title, template, created, settings, item_modified, item_deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      id,
      facts.url,
      facts.title,
      facts.template,
      now,
      JSON.stringify(facts.settings),
      now,
      now,
    );
    const added = this.byId(id);
    if (added === undefined) throw new Error(`The list ${facts.url} was not stored.`);
    return added;
  }

  public update(changed: Pick<List, "key" | "title" | "settings" | "ownPermissions">): void {
    this.database.run(
      "UPDATE lists SET title = ?, settings = ?, own_permissions = ?, version = version + 1 WHERE key = ?",
      changed.title,
      JSON.stringify(changed.settings),
      changed.ownPermissions ? 1 : 0,
      changed.key,
    );
  }

  /** The next free item id; ids are never given twice. */
  public takeItemId(key: number): number {
    const row = this.database.first<{ next_item: number }>(
      "UPDATE lists SET next_item = next_item + 1 WHERE key = ? RETURNING next_item",
      key,
    );
    if (row === undefined) throw new Error(`There is no list with the key ${key}.`);
    return row.next_item - 1;
  }

  /** Ids up to and including `id` are taken. */
  public reserveItemId(key: number, id: number): void {
    this.database.run("UPDATE lists SET next_item = max(next_item, ?) WHERE key = ?", id + 1, key);
  }

  public countItems(key: number, change: number, now: string): void {
    const column = change < 0 ? "item_deleted" : "item_modified";
    this.database.run(`UPDATE lists SET item_count = item_count + ?, ${column} = ? WHERE key = ?`, change, now, key);
  }

  /** A list of the recycle bin. */
  public recycled(key: number): List | undefined {
    return this.found(this.database.first<ListRow>("SELECT * FROM lists WHERE key = ? AND recycled IS NOT NULL", key));
  }

  /** @param binId - id of the entry in the recycle bin; null: takes the list out of it */
  public setRecycled(key: number, binId: string | null): void {
    this.database.run("UPDATE lists SET recycled = ? WHERE key = ?", binId, key);
  }

  /** With everything in it. */
  public remove(key: number): void {
    for (const table of PARTS) this.database.run(`DELETE FROM ${table} WHERE list_key = ?`, key);
    this.database.run("DELETE FROM grants WHERE scope = ? OR scope LIKE ?", listScope(key), `item:${key}:%`);
    this.database.run("DELETE FROM lists WHERE key = ?", key);
  }

  private found(row: ListRow | undefined): List | undefined {
    return row && list(row);
  }
}
