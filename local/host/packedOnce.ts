import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { statSync } from "node:fs";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** One file as it goes out. */
interface Packed {
  /** Of the file it was made from. */
  readonly tag: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const pack = promisify(gzip);

/** What is packed is a program or a style; below a packet's size nothing is gained. */
const PACKABLE = /^(?:text\/|application\/(?:javascript|json))/;
const WORTH_PACKING = 1024;

/** By absolute path: every intranet of a process serves the same files. */
const packed = new Map<string, Packed>();

/** Tells a file from what it was before; undefined: there is none. */
function tagOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs * 1000).toString(36)}"` : undefined;
}

function answer({ tag, type, bytes }: Packed): Response {
  return new Response(bytes, { headers: { "Content-Type": type, "Content-Encoding": "gzip", Vary: "Accept-Encoding", ETag: tag } });
}

/**
 * Packs each file once, and not for each page that loads it: a page loads more than a megabyte of scripts, and packing them takes longer than
 * all else that is done for it here. What comes after it decides whether there is such a file; only what was served once is served from memory.
 *
 * @param fileOf - where the file of a URL path would be
 */
export function packedOnce(fileOf: (urlPath: string) => string): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    const asked = c.req.method === "GET" && c.req.header("Range") === undefined;
    if (!asked || !/\bgzip\b/.test(c.req.header("Accept-Encoding") ?? "")) return next();
    const file = fileOf(c.req.path);
    const tag = tagOf(file);
    const known = packed.get(file);
    if (known !== undefined && known.tag === tag) return answer(known);
    await next();
    const type = c.res.headers.get("Content-Type") ?? "";
    const isWorth = Number(c.res.headers.get("Content-Length")) >= WORTH_PACKING;
    if (tag === undefined || c.res.status !== 200 || !isWorth || !PACKABLE.test(type)) return;
    const now = { tag, type, bytes: new Uint8Array(await pack(await c.res.arrayBuffer())) };
    packed.set(file, now);
    // A response that follows another would take over the length of what is not packed.
    c.res = undefined;
    c.res = answer(now);
  });
}
