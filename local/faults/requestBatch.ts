import { boundedBody } from "../http/boundedBody";
import type { BatchFormat } from "./batchFormat";
import { graphBatch } from "./graphBatch";
import { serviceOf } from "./matching";
import { sharePointBatch } from "./sharePointBatch";

/** Longer bodies are no batch that a service would take. */
const LONGEST_BATCH = 4 * 1024 * 1024;

/** The batch that a request holds; the request's own body stays unread. Undefined for every other request. */
export async function batchIn(request: Request): Promise<BatchFormat | undefined> {
  const { pathname } = new URL(request.url);
  const service = serviceOf(pathname);
  if (request.method !== "POST" || service === undefined || !/\/(?:\$|%24)batch$/iu.test(pathname)) return undefined;
  const { bytes } = await boundedBody(request.clone(), LONGEST_BATCH);
  if (bytes === undefined) return undefined;
  return service === "graph"
    ? graphBatch(new TextDecoder().decode(bytes), pathname)
    : sharePointBatch(bytes, request.headers.get("Content-Type") ?? undefined, request.url);
}

/** The same request with another body. */
export function withRequestBody(request: Request, body: string | Uint8Array): Request {
  const headers = new Headers(request.headers);
  headers.delete("Content-Length");
  return new Request(request.url, { method: request.method, headers, body });
}
