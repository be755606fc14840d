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

/**
 * `/_layouts/15/userphoto.aspx?size=S|M|L&accountname=…`: the picture of a person, or that of nobody for a person who has
 * none or does not exist. Pictures have one size here, whatever is asked for.
 *
 * @see https://learn.microsoft.com/sharepoint/troubleshoot/administration/user-profile-photo
 */
export function personPhoto(site: Site, request: Request, photoOf: PhotoOf): Rendered {
  const query = new URL(request.url).searchParams;
  const size = query.get("size") ?? "S";
  if (!SIZES.has(size.toUpperCase())) return sentence(400, `The size '${size}' is none of S, M and L.`);
  const name = query.get("accountname") ?? query.get("accountName") ?? "";
  const person = name === "" ? undefined : personNamed(site, name);
  const { contentType, bytes } = (person && photoOf(person.login)) ?? NOBODY;
  return fileResponse(request, { contentType, bytes, etag: tagOf(bytes) });
}
