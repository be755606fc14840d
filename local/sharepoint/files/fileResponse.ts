import { createHash } from "node:crypto";
import type { Rendered } from "../answers/render";
import { leafOf } from "./paths";

/** What is sent at the address of a file. */
export interface SentFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** With its quotes; absent: the content is this person's alone and no browser keeps it. */
  readonly etag?: string;
  /** ISO instant. */
  readonly modified?: string;
  /** Its name, for what browsers store instead of showing it. */
  readonly path?: string;
}

/** Types that run scripts when a browser shows them: they are stored, not shown. */
const ACTIVE = /^(?:text\/html|text\/xml|application\/xml|application\/xhtml\+xml|image\/svg\+xml)\b/iu;

const withoutWeakness = (tag: string): string => tag.trim().replace(/^W\//u, "");

/** Whether `If-None-Match` names the tag. */
function isKnown(ifNoneMatch: string | null, etag: string | undefined): boolean {
  if (ifNoneMatch === null || etag === undefined) return false;
  // A tag of a file holds a comma: the header is searched for whole tags, not split.
  const sent = withoutWeakness(ifNoneMatch);
  return sent === "*" || [...sent.matchAll(/"[^"]*"/gu)].some(([tag]) => tag === etag);
}

const disposition = (path: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(leafOf(path)).replace(/['()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** A tag that says what the bytes are. */
export const tagOf = (bytes: Uint8Array): string => `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;

/** A plain answer: a refusal, a file that is not there. */
export const sentence = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Rendered => ({
  status,
  headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff", ...headers },
  body: text,
});

/** The file, or 304 for a browser that has it; without body for HEAD. */
export function fileResponse(request: Request, { contentType, bytes, etag, modified, path }: SentFile): Rendered {
  const caching =
    etag === undefined ? { "Cache-Control": "no-store" } : { ETag: etag, "Cache-Control": "private, max-age=0, must-revalidate" };
  const headers = {
    ...caching,
    "X-Content-Type-Options": "nosniff",
    ...(modified === undefined ? {} : { "Last-Modified": new Date(modified).toUTCString() }),
  };
  if (isKnown(request.headers.get("If-None-Match"), etag)) return { status: 304, headers };
  const stored = path !== undefined && (ACTIVE.test(contentType) || new URL(request.url).searchParams.get("download") === "1");
  const described = {
    ...headers,
    "Content-Type": contentType,
    "Content-Length": String(bytes.length),
    ...(stored ? { "Content-Disposition": disposition(path) } : {}),
  };
  return request.method === "HEAD" ? { status: 200, headers: described } : { status: 200, headers: described, body: bytes };
}
