import { createHmac } from "node:crypto";
import type { Rendered } from "../answers/render";
import type { User } from "../store/principals";
import type { Site } from "../store/site";
import { fileResponse, sentence, tagOf } from "./fileResponse";

/** A person's picture. */
export interface Photo {
  /** `image/png` */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The picture of a person by login name; undefined when they have none. */
export type PhotoOf = (login: string) => Photo | undefined;

const SIZES: ReadonlySet<string> = new Set(["S", "M", "L"]);

/** Who has no picture: one grey pixel, which pages draw as large as they need it. */
const NOBODY: Photo = {
  contentType: "image/png",
  bytes: new Uint8Array(
    Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mO4dOEcAAToAnGIGLmCAAAAAElFTkSuQmCC", "base64"),
  ),
};

/** @param name - login name, its part after the last bar, or e-mail address */
function personNamed(site: Site, name: string): User | undefined {
  return site.principals.userByLogin(name) ?? site.principals.userByLogin(`i:0#.f|membership|${name}`) ?? site.principals.userByEmail(name);
}

/** Where the service keeps pictures of people for a while, at the root of the origin. */
const CACHE = "/_vti_bin/afdcache.ashx/_userprofile/userphoto.jpg";
const CACHED_SECONDS = 12 * 60 * 60;

/** Whether an address leads to the pictures that are kept for a while. */
export const isCachedPhoto = (pathname: string): boolean => pathname.toLowerCase() === CACHE;

const seal = (site: Site, until: number): string =>
  `${until}_${createHmac("sha256", site.web.digestKey).update(String(until)).digest("hex")}`;

/** An address of the cache that is good until then. The service writes more into it, which clients cannot read either. */
function cachedAddress(site: Site, until: number, { size, name }: { readonly size: string; readonly name: string }): string {
  const query = new URLSearchParams({ _oat_: seal(site, until), P1: String(until), size, accountName: name });
  return `${site.origin}${CACHE}?${query.toString()}`;
}

function isGood(site: Site, sealed: string, now: number): boolean {
  const until = Number(sealed.split("_", 1)[0]);
  return until > now && sealed === seal(site, until);
}

/**
 * `/_layouts/15/userphoto.aspx?size=S|M|L&accountname=…`: the picture of a person, or that of nobody for a person who has
 * none or does not exist. Pictures have one size here, whatever is asked for. The mode `photos` says whether it leads to the cache.
 *
 * @see https://learn.microsoft.com/sharepoint/troubleshoot/administration/user-profile-photo
 */
export function personPhoto(site: Site, request: Request, photoOf: PhotoOf): Rendered {
  const query = new URL(request.url).searchParams;
  const size = query.get("size") ?? "S";
  if (!SIZES.has(size.toUpperCase())) return sentence(400, `The size '${size}' is none of S, M and L.`);
  const name = query.get("accountname") ?? query.get("accountName") ?? "";
  const now = Math.floor(Date.now() / 1000);
  if (isCachedPhoto(new URL(request.url).pathname)) {
    if (!isGood(site, query.get("_oat_") ?? "", now)) return sentence(403, "Time-Limited URL validation failed");
  } else if (site.modes.photos !== "answered") {
    const until = site.modes.photos === "redirected" ? now + CACHED_SECONDS : now;
    return { status: 302, headers: { Location: cachedAddress(site, until, { size, name }) } };
  }
  const person = name === "" ? undefined : personNamed(site, name);
  const { contentType, bytes } = (person && photoOf(person.login)) ?? NOBODY;
  return fileResponse(request, { contentType, bytes, etag: tagOf(bytes) });
}
