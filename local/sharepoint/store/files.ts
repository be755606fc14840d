import type { Database } from "./database";

/** A file of a library; its name, dates and columns are those of its item. */
export interface StoredFile {
  /** Below the web: `SiteAssets/news/a b.png`. */
  readonly path: string;
  readonly listKey: number;
  readonly itemId: number;
  readonly contentType: string;
  /** Bytes. */
  readonly length: number;
}

interface FileRow extends Record<string, unknown> {
  readonly path: string;
  readonly list_key: number;
  readonly item_id: number;
  readonly content_type: string;
  readonly length: number;
}

const file = (row: FileRow): StoredFile => ({
  path: row.path,
  listKey: row.list_key,
  itemId: row.item_id,
  contentType: row.content_type,
  length: row.length,
});
const COLUMNS = "path, list_key, item_id, content_type, length(bytes) AS length";

/** No address can begin so: what is kept besides the files themselves lies there. */
const aside = (purpose: "recycled" | "version" | "draft" | "upload", name: string): string => `:${purpose}/${name}`;

/** Contents that belong to a file and are not at its address. */
export type Aside =
  /** What readers keep seeing while a later version waits. @param uiVersion - of the item */
  | { readonly is: "version"; readonly uiVersion: number }
  /** What the person who checked the file out has written. */
  | { readonly is: "draft" }
  /** What has come of a file that is sent in pieces. */
  | { readonly is: "upload"; readonly id: string };

type Owner = Pick<StoredFile, "listKey" | "itemId" | "contentType">;

function asidePath({ listKey, itemId }: Pick<StoredFile, "listKey" | "itemId">, which: Aside): string {
  const of = `${listKey}/${itemId}`;
  if (which.is === "version") return aside("version", `${of}/${which.uiVersion}`);
  return which.is === "draft" ? aside("draft", of) : aside("upload", `${of}/${which.id.toLowerCase()}`);
}

/** The contents of files, by address; addresses do not regard letter case. */
export class FileStore {
  constructor(private readonly database: Database) {}

  public at(path: string): StoredFile | undefined {
    const row = this.database.first<FileRow>(`SELECT ${COLUMNS} FROM files WHERE path = ?`, path);
    return row && file(row);
  }

  /** Files right in the folder, by name. */
  public in(folder: string): StoredFile[] {
    return this.below(folder).filter(({ path }) => !path.slice(folder.length + 1).includes("/"));
  }

  /** Files in the folder and in those below it. */
  public below(folder: string): StoredFile[] {
    return this.database
      .all<FileRow>(`SELECT ${COLUMNS} FROM files WHERE path > ? AND path < ? ORDER BY path`, `${folder}/`, `${folder}0`)
      .map(file);
  }

  /** @throws Error when nothing is there: ask `at` before */
  public content(path: string): Uint8Array {
    const row = this.database.first<{ bytes: Uint8Array | null }>("SELECT bytes FROM files WHERE path = ?", path);
    if (row === undefined) throw new Error(`The file ${path} was found and is gone.`);
    return row.bytes ?? new Uint8Array();
  }

  /** Puts the content at the address, over what was there. */
  public put(path: string, { listKey, itemId, contentType }: Owner, bytes: Uint8Array): void {
    this.database.run(
      "INSERT OR REPLACE INTO files (path, list_key, item_id, content_type, bytes) VALUES (?, ?, ?, ?, ?)",
      path,
      listKey,
      itemId,
      contentType,
      bytes,
    );
  }

  public move(path: string, to: string, contentType: string): void {
    this.database.run("UPDATE files SET path = ?, content_type = ? WHERE path = ?", to, contentType, path);
  }

  public asideOf(owner: Pick<StoredFile, "listKey" | "itemId">, which: Aside): Uint8Array | undefined {
    const path = asidePath(owner, which);
    return this.at(path) && this.content(path);
  }

  public putAside(owner: Owner, which: Aside, bytes: Uint8Array): void {
    this.put(asidePath(owner, which), owner, bytes);
  }

  public dropAside(owner: Pick<StoredFile, "listKey" | "itemId">, which: Aside): void {
    this.database.run("DELETE FROM files WHERE path = ?", asidePath(owner, which));
  }

  /** Everything that belongs to the item. */
  public remove(listKey: number, itemId: number): void {
    this.database.run("DELETE FROM files WHERE list_key = ? AND item_id = ?", listKey, itemId);
  }

  /** Frees the address of an item that goes to the recycle bin. */
  public recycle(path: string, listKey: number, itemId: number): void {
    this.database.run("UPDATE files SET path = ? WHERE path = ?", aside("recycled", `${listKey}/${itemId}`), path);
  }

  /** Brings the content of an item of the recycle bin back. @param path - address of the item */
  public restore(path: string, listKey: number, itemId: number): void {
    this.database.run("UPDATE files SET path = ? WHERE path = ?", path, aside("recycled", `${listKey}/${itemId}`));
  }
}
