import { accessDenied } from "../answers/errors";
import type { Rendered } from "../answers/render";
import { holdsFiles } from "../definition/templates";
import type { Access } from "../security/access";
import { seenBy } from "../security/visibility";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { contentTypeOf } from "./contentTypes";
import { fileResponse, sentence, tagOf } from "./fileResponse";

/** Where a file attached to an item is said to be. */
export interface AttachmentAddress {
  readonly list: List;
  readonly itemId: number;
  readonly name: string;
}

/** Reads `Lists/News/Attachments/1/a.txt`; undefined for any other path: files of a library have none, but it may have such a folder. @param path - below the web, decoded */
export function attachmentAt(site: Site, path: string): AttachmentAddress | undefined {
  const [, url = "", id = "", name = ""] = /^(.+)\/Attachments\/(\d{1,9})\/([^/]+)$/iu.exec(path) ?? [];
  const list = site.lists.byUrl(url);
  return list === undefined || holdsFiles(list) ? undefined : { list, itemId: Number(id), name };
}

/**
 * The attached file, for people who see its item.
 *
 * @throws SharePointError 403 for people who may not open the list
 */
export function sendAttachment(site: Site, access: Access, { list, itemId, name }: AttachmentAddress, request: Request): Rendered {
  if (!access.opens(list)) throw accessDenied();
  const item = site.items.get(list.key, itemId);
  const seen = item && seenBy(access.viewerOf(list), list, item);
  const bytes = seen && site.attachments.content(list.key, itemId, name);
  if (bytes === undefined) return sentence(404, `The item ${itemId} has no attachment ${name}.`);
  return fileResponse(request, { contentType: contentTypeOf(name), bytes, path: name, etag: tagOf(bytes) });
}
