import { invalidQuery, NotBuilt, SharePointError } from "../answers/errors";
import { contentTypeOf } from "../files/contentTypes";
import type { ResolvedFile } from "../files/resolveFile";
import type { Access } from "../security/access";
import { Permission } from "../security/permissions";
import type { Site } from "../store/site";
import { checkSize, LibraryWriter } from "./libraryWriter";

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/**
 * A file that is sent in pieces: the file keeps its content until the last one.
 *
 * @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn450841(v=office.15)
 */
export class ChunkedUpload {
  /** @throws SharePointError 400 for an id that is no GUID, 403 for people who may not change the file */
  constructor(
    private readonly site: Site,
    private readonly access: Access,
    private readonly now: Date,
    private readonly file: ResolvedFile,
    private readonly id: string,
  ) {
    if (!GUID.test(id)) throw invalidQuery(`The uploadId '${id}' is not a GUID.`);
    if (file.kind === "page") throw new NotBuilt("writing the content of a page as a file");
    access.requireOnItem(file.list, file.item, Permission.editListItems);
  }

  /** How many bytes have come, where the next piece begins. */
  public start(piece: Uint8Array): number {
    return this.keep(piece);
  }

  /** The same. @throws SharePointError 400 when the piece begins elsewhere */
  public continue(offset: number, piece: Uint8Array): number {
    return this.keep(this.joined(offset, piece));
  }

  public finish(offset: number, piece: Uint8Array, ifMatch: string | undefined): ResolvedFile {
    const whole = this.joined(offset, piece);
    this.cancel();
    return new LibraryWriter(this.site, this.access, this.now).write(this.file, whole, ifMatch);
  }

  public cancel(): void {
    this.site.files.dropAside(this.owner, this.aside);
  }

  private get owner(): { readonly listKey: number; readonly itemId: number; readonly contentType: string } {
    return { listKey: this.file.list.key, itemId: this.file.item.id, contentType: contentTypeOf(this.file.path) };
  }

  private get aside(): { readonly is: "upload"; readonly id: string } {
    return { is: "upload", id: this.id };
  }

  private joined(offset: number, piece: Uint8Array): Uint8Array {
    const before = this.site.files.asideOf(this.owner, this.aside);
    if (before === undefined) throw this.refusal(`There is no upload with the id ${this.id}: start it first.`);
    if (before.length !== offset)
      throw this.refusal(`The piece begins at byte ${offset}, but ${before.length} bytes of the upload ${this.id} have come.`);
    const whole = new Uint8Array(before.length + piece.length);
    whole.set(before);
    whole.set(piece, before.length);
    return whole;
  }

  private keep(bytes: Uint8Array): number {
    checkSize(bytes.length);
    this.site.files.putAside(this.owner, this.aside, bytes);
    return bytes.length;
  }

  private refusal(message: string): SharePointError {
    return new SharePointError(400, -2147024809, "System.ArgumentException", message);
  }
}
