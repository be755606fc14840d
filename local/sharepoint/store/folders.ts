import type { Database } from "./database";

/** A folder below the root of a library. It is an item of the library, too. */
export interface StoredFolder {
  /** Below the web: `SiteAssets/news`. */
  readonly path: string;
  readonly listKey: number;
  /** GUID of its item. */
  readonly id: string;
}

interface FolderRow extends Record<string, unknown> {
  readonly path: string;
  readonly list_key: number;
  readonly id: string;
}

const folder = (row: FolderRow): StoredFolder => ({ path: row.path, listKey: row.list_key, id: row.id });

/** Folders of libraries, by address; addresses do not regard letter case. */
export class FolderStore {
  constructor(private readonly database: Database) {}

  public at(path: string): StoredFolder | undefined {
    const row = this.database.first<FolderRow>("SELECT * FROM folders WHERE path = ?", path);
    return row && folder(row);
  }

  /** Folders right in the folder, by name. */
  public in(parent: string): StoredFolder[] {
    return this.below(parent).filter(({ path }) => !path.slice(parent.length + 1).includes("/"));
  }

  /** Folders in the folder and in those below it. */
  public below(parent: string): StoredFolder[] {
    return this.database
      .all<FolderRow>("SELECT * FROM folders WHERE path > ? AND path < ? ORDER BY path", `${parent}/`, `${parent}0`)
      .map(folder);
  }

  /** @param created - ISO instant */
  public add({ path, listKey, id }: StoredFolder, created: string): void {
    this.database.run("INSERT INTO folders (path, list_key, id, created) VALUES (?, ?, ?, ?)", path, listKey, id, created);
  }

  public remove(path: string): void {
    this.database.run("DELETE FROM folders WHERE path = ?", path);
  }
}
