import { NotBuilt, SharePointError } from "../answers/errors";
import { isoInstant } from "../columns/siteTime";
import { isLibrary } from "../definition/templates";
import { checkedOutTo } from "../facts/checkOut";
import { contentTypeOf, extensionOf } from "../files/contentTypes";
import { nameTaken } from "../files/itemFiles";
import { checkName, checkPathLength } from "../files/paths";
import { resolveFile } from "../files/resolveFile";
import type { ResolvedFile } from "../files/resolveFile";
import { resolveFolder } from "../files/resolveFolder";
import type { Folder } from "../files/resolveFolder";
import { ItemWriter } from "../items/itemWriter";
import type { Access } from "../security/access";
import { Permission } from "../security/permissions";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

/** Largest file that is kept, in bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

/** `22 Nov 2026 09:59:57 -0000` */
const stamp = (instant: string): string => new Date(instant).toUTCString().slice(5).replace("GMT", "-0000");

/** @throws SharePointError 413 */
export function checkSize(bytes: number): void {
  if (bytes > LARGEST_FILE)
    throw new SharePointError(
      413,
      -2146232832,
      "Microsoft.SharePoint.SPException",
      `The file is larger than the ${LARGEST_FILE} bytes that this service keeps.`,
    );
}

/** Changes the files and folders of libraries on behalf of a person. */
export class LibraryWriter {
  constructor(
    private readonly site: Site,
    private readonly access: Access,
    private readonly now: Date,
  ) {}

  /**
   * @param overwrite - true: a file of this name gets the content
   * @throws SharePointError 400 for a name that is not permitted, or taken
   */
  public addFile(folder: Folder, name: string, bytes: Uint8Array, overwrite: boolean): ResolvedFile {
    const { list, path } = this.place(folder, name);
    checkSize(bytes.length);
    const there = resolveFile(this.site, path);
    if (there !== undefined) {
      if (!overwrite) throw this.fileTaken(there);
      return this.write(there, bytes, undefined);
    }
    if (this.site.folders.at(path) !== undefined) throw nameTaken(path);
    const item = this.items(list).add({ data: { FileLeafRef: name, FileDirRef: folder.path, File_x0020_Type: extensionOf(name) } });
    this.site.files.put(path, { listKey: list.key, itemId: item.id, contentType: contentTypeOf(name) }, bytes);
    return { kind: "file", list, item, path };
  }

  /** @param ifMatch - ETag of the item or `*`; absent: whatever is there is overwritten */
  public write(file: ResolvedFile, bytes: Uint8Array, ifMatch: string | undefined): ResolvedFile {
    const { list, item, path } = file;
    if (file.kind === "page") throw new NotBuilt("writing the content of a page as a file");
    checkSize(bytes.length);
    const owner = { listKey: list.key, itemId: item.id, contentType: contentTypeOf(path) };
    if (checkedOutTo(item) === this.access.person.id) {
      this.access.requireOnItem(list, item, Permission.editListItems);
      this.site.files.putAside(owner, { is: "draft" }, bytes);
      return file;
    }
    const changed = this.items(list).update(item.id, { data: {} }, ifMatch);
    const shown = changed.published?.uiVersion;
    if (shown === item.uiVersion && this.site.files.asideOf(owner, { is: "version", uiVersion: shown }) === undefined)
      this.site.files.putAside(owner, { is: "version", uiVersion: shown }, this.site.files.content(path));
    this.site.files.put(path, owner, bytes);
    return { ...file, item: changed };
  }

  public remove({ list, item }: ResolvedFile | (Folder & { readonly list: List; readonly item: Item }), ifMatch: string | undefined): void {
    this.items(list).remove(item.id, ifMatch);
  }

  /** Id of the entry in the recycle bin. */
  public recycle({ list, item }: ResolvedFile | (Folder & { readonly list: List; readonly item: Item })): string {
    return this.items(list).recycle(item.id);
  }

  /**
   * @param overwrite - true: a folder that is there is the answer
   * @throws SharePointError 400 for a name that is not permitted, or taken
   */
  public addFolder(parent: Folder, name: string, overwrite: boolean): Folder {
    const { list, path } = this.place(parent, name);
    const there = resolveFolder(this.site, path);
    if (there !== undefined && overwrite) return there;
    if (there !== undefined || this.site.files.at(path) !== undefined) throw nameTaken(path);
    const item = this.items(list).add({ data: { FSObjType: 1, FileLeafRef: name, FileDirRef: parent.path } });
    this.site.folders.add({ path, listKey: list.key, id: item.guid }, isoInstant(this.now.getTime()));
    return { path, list, item };
  }

  private items(list: List): ItemWriter {
    return new ItemWriter(this.site, list, this.access, this.now);
  }

  private place({ list, path }: Folder, name: string): { readonly list: List; readonly path: string } {
    checkName(name);
    checkPathLength(`${this.site.web.url}/${path}/${name}`);
    if (list === undefined || !isLibrary(list))
      throw new NotBuilt(`adding files or folders to ${path === "" ? "the web" : path}: only document libraries take them here`);
    this.access.requireOn(list, Permission.addListItems);
    return { list, path: `${path}/${name}` };
  }

  private fileTaken({ item, path }: ResolvedFile): SharePointError {
    const login = this.site.principals.userById(item.editor)?.login ?? "";
    return new SharePointError(
      400,
      -2130575257,
      "Microsoft.SharePoint.SPException",
      `A file with the name ${path} already exists. It was last modified by ${login} on ${stamp(item.modified)}.`,
    );
  }
}
