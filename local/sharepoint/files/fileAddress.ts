import { accessDenied, NotBuilt } from "../answers/errors";
import { controlCharacter, isPlainText } from "../answers/plainText";
import type { Rendered } from "../answers/render";
import { isLibrary } from "../definition/templates";
import { fileEtag } from "../facts/etags";
import { Access } from "../security/access";
import { Permission } from "../security/permissions";
import type { List } from "../store/lists";
import type { User } from "../store/principals";
import type { Site } from "../store/site";
import { attachmentAt, sendAttachment } from "./attachmentAddress";
import { fileContent, isAtAddress } from "./fileContent";
import { fileResponse, sentence } from "./fileResponse";
import { pathBelowWeb } from "./paths";
import { isCachedPhoto, personPhoto } from "./personPhoto";
import type { PhotoOf } from "./personPhoto";
import { resolveFile, resolveFileById, seenFile } from "./resolveFile";
import type { ResolvedFile } from "./resolveFile";
import { FORMS, resolveFolder } from "./resolveFolder";

/** Answers one address. */
export type AddressAnswer = (person: User | undefined, request: Request) => Rendered;

const READING = new Set(["GET", "HEAD"]);

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** The library that a path below the web goes into; its views and its folders are pages, not files. */
function libraryOf(site: Site, path: string): List | undefined {
  const lower = path.toLowerCase();
  const list = site.lists.all().find((each) => isLibrary(each) && lower.startsWith(`${each.url.toLowerCase()}/`));
  if (list === undefined || lower.startsWith(`${list.url}/${FORMS}/`.toLowerCase())) return undefined;
  return resolveFolder(site, path) === undefined ? list : undefined;
}

function sendFile(site: Site, access: Access, file: ResolvedFile | undefined, request: Request, missing: string): Rendered {
  if (file !== undefined && !access.opens(file.list)) throw accessDenied();
  const seen = file && seenFile(access, file);
  const stored = seen && site.files.at(seen.path);
  if (seen === undefined || stored === undefined) return sentence(404, missing);
  return fileResponse(request, {
    contentType: stored.contentType,
    bytes: fileContent(site, access, seen),
    modified: seen.item.modified,
    path: seen.path,
    ...(isAtAddress(site, access, seen) ? { etag: fileEtag(seen.item) } : {}),
  });
}

/**
 * `/_layouts/15/getpreview.ashx?path=…` or `?guidFile=…`, with `resolution` or not: a rendition of a picture. Pictures are
 * answered as they are, in no other size.
 *
 * @throws NotBuilt for a file that is no picture
 */
function rendition(site: Site, access: Access, request: Request): Rendered {
  const query = new URL(request.url).searchParams;
  const [path, id] = [query.get("path"), query.get("guidFile")];
  if (path === null && id === null)
    return sentence(400, "The preview of which file? Send its address as path, or its UniqueId as guidFile.");
  if (path !== null && !isPlainText(path)) throw controlCharacter("The path");
  const file = path === null ? resolveFileById(site, id ?? "") : resolveFile(site, path);
  const type = file && site.files.at(file.path)?.contentType;
  if (file !== undefined && type?.startsWith("image/") !== true) throw new NotBuilt(`the preview of ${file.path}: only pictures have one`);
  return sendFile(site, access, file, request, `The file ${path ?? id ?? ""} does not exist.`);
}

/**
 * Who answers an address outside of `_api`: that of a file in a library, of one attached to an item, of a person's picture and of a picture's rendition.
 * Undefined for every other: it belongs to somebody else. The queries `width` and `height` of a picture are taken and change nothing.
 */
export function fileAddressAnswer(site: Site, photoOf: PhotoOf, url: string): AddressAnswer | undefined {
  const web = site.settings.current?.url;
  const pathname = decoded(new URL(url).pathname);
  if (web === undefined || pathname === undefined) return undefined;
  if (!isPlainText(pathname))
    return () => {
      throw controlCharacter("The address");
    };
  const below = pathname.toLowerCase().startsWith(`${web.toLowerCase()}/`)
    ? pathBelowWeb(pathname, { origin: site.origin, url: web })
    : undefined;
  const layout = /^_layouts\/15\/(userphoto\.aspx|getpreview\.ashx)$/iu.exec(below ?? pathname.slice(1))?.[1]?.toLowerCase();
  const isPhoto = layout === "userphoto.aspx" || isCachedPhoto(pathname);
  const attachment = below === undefined ? undefined : attachmentAt(site, below);
  if (layout === undefined && !isPhoto && attachment === undefined && (below === undefined || libraryOf(site, below) === undefined))
    return undefined;
  return (person, request) => {
    if (person === undefined) throw accessDenied();
    if (!READING.has(request.method))
      return sentence(405, `${request.method} is not possible at the address of a file: use _api.`, { Allow: "GET, HEAD" });
    const access = new Access(site, person);
    access.requireOnWeb(Permission.open);
    if (isPhoto) return personPhoto(site, request, photoOf);
    if (attachment !== undefined) return sendAttachment(site, access, attachment, request);
    return layout === "getpreview.ashx"
      ? rendition(site, access, request)
      : sendFile(site, access, resolveFile(site, pathname), request, `The file ${pathname} does not exist.`);
  };
}
