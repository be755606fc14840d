import { badRequest, notBuilt, refuse } from "./graphError";

/** Graph's limit of requests in one batch. */
const MOST_REQUESTS = 20;

/** Parts carry header names in Graph's spelling: clients read them from a plain object. */
const GRAPH_SPELLING: Readonly<Record<string, string>> = {
  "cache-control": "Cache-Control",
  "content-type": "Content-Type",
  "odata-version": "OData-Version",
};

interface BatchPart {
  readonly id: string;
  readonly method: string;
  /** Relative to the version: `/users/hanako@plat.example`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/**
 * Answers `POST /$batch`: 200 for the whole, each part with its own status, headers and body.
 * Graph promises no order, so the parts come back in reverse: a caller that relies on order shows at once.
 *
 * @param answer - answers one part as if it had been asked alone
 * @see https://learn.microsoft.com/graph/json-batching
 */
export async function answerBatch(request: Request, answer: (part: Request) => Promise<Response>): Promise<Response> {
  const parts = partsOf(await request.json().catch(() => undefined));
  if (!parts) return refuse(badRequest("Unable to read JSON request payload."), request);
  if (parts.length > MOST_REQUESTS) {
    return refuse(badRequest(`Number of batch request steps exceeds the maximum value of ${MOST_REQUESTS}.`), request);
  }
  if (new Set(parts.map((part) => part.id)).size < parts.length) {
    return refuse(badRequest("Batch request steps must have distinct ids."), request);
  }
  if (parts.some((part) => part.dependsOn?.length)) return refuse(notBuilt("dependsOn in a batch"), request);
  const responses = await Promise.all(parts.map(async (part) => batchPart(part.id, await answer(partRequest(part, request)))));
  return Response.json({ responses: responses.reverse() });
}

function partsOf(body: unknown): readonly BatchPart[] | undefined {
  if (!isRecord(body) || !Array.isArray(body["requests"])) return undefined;
  const parts: readonly unknown[] = body["requests"];
  return parts.every(isBatchPart) ? parts : undefined;
}

function isBatchPart(part: unknown): part is BatchPart {
  return isRecord(part) && [part["id"], part["method"], part["url"]].every((value) => typeof value === "string" && value !== "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function partRequest(part: BatchPart, batch: Request): Request {
  const path = part.url.startsWith("/") ? part.url : `/${part.url}`;
  return new Request(new URL(batch.url).origin + path, {
    method: part.method,
    headers: part.headers ?? {},
    ...(part.body === undefined ? {} : { body: JSON.stringify(part.body) }),
  });
}

async function batchPart(id: string, response: Response): Promise<Record<string, unknown>> {
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json") ?? false;
  return {
    id,
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [GRAPH_SPELLING[name] ?? name, value])),
    body: isJson ? await response.json() : Buffer.from(await response.arrayBuffer()).toString("base64"),
  };
}
