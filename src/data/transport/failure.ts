import { HttpRequestError } from "@pnp/queryable";
import { DIGEST_REFUSED, errorCode, OVER_THRESHOLD } from "./errorCode";

/**
 * Why a request to SharePoint came to nothing, as far as it makes a difference to the reader:
 * - `list-missing`: the list, or a column it should have, is not there: the site is not set up (completely)
 * - `no-permission`: the reader may not read the list
 * - `throttled`: SharePoint asks to wait
 * - `offline`: no answer came
 * - `too-large`: refused by the list view threshold of 5,000 items
 * - `unexpected`: anything else, also an answer that is not what SharePoint sends
 */
export type FailureKind = "list-missing" | "no-permission" | "throttled" | "offline" | "too-large" | "unexpected";

export interface FailureDetails {
  readonly status?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** Server-relative. */
  readonly listUrl?: string | undefined;
  readonly cause?: unknown;
}

const CURES: Readonly<Record<FailureKind, string>> = {
  "list-missing":
    "The list, or one of its columns, does not exist. A site owner can create what is missing with the set-up of the web part.",
  "no-permission": "You may not read this list. Ask a site owner for access.",
  throttled: "SharePoint is busy and asks to wait. Try again later.",
  offline: "No answer came from SharePoint. Check the connection and try again.",
  "too-large": "SharePoint refused to search so many items. A site owner can add the missing index with the set-up of the web part.",
  unexpected: "SharePoint answered something unexpected. Reload the page; if it stays so, tell a site owner.",
};

/** A request to SharePoint came to nothing. The message says what happened and what to do. */
export class Failure extends Error {
  public override readonly name = "Failure";
  public readonly kind: FailureKind;
  /** HTTP status; absent when no answer came. */
  public readonly status?: number;
  /** How long SharePoint asks to wait. */
  public readonly retryAfterSeconds?: number;
  /** Server-relative address of the list. */
  public readonly listUrl?: string;

  public constructor(kind: FailureKind, details: FailureDetails = {}) {
    const where = details.listUrl === undefined ? "" : `${details.listUrl}: `;
    super(`${where}${CURES[kind]}`, { cause: details.cause });
    this.kind = kind;
    if (details.status !== undefined) this.status = details.status;
    if (details.retryAfterSeconds !== undefined) this.retryAfterSeconds = details.retryAfterSeconds;
    if (details.listUrl !== undefined) this.listUrl = details.listUrl;
  }
}

/** What a reading was rejected with, where its requests have told already what failed; anything else was not expected. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure("unexpected", { cause: error });
}

/** Seconds until the next try when SharePoint does not say, and the bounds of what it may say: no hammering, no waiting for ever. */
const USUAL_WAIT = 20;
const SHORTEST_WAIT = 5;
const LONGEST_WAIT = 600;

/** Seconds until a throttled reading is tried again: what is shown to the reader and what is waited. */
export function waitSeconds({ retryAfterSeconds = USUAL_WAIT }: Pick<Failure, "retryAfterSeconds">): number {
  return Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, retryAfterSeconds));
}

function kindOf(status: number, code: number | undefined): FailureKind {
  if (code === OVER_THRESHOLD) return "too-large";
  if (code === DIGEST_REFUSED) return "unexpected";
  if (status === 401 || status === 403) return "no-permission";
  // 400: a column of the query is unknown to the list.
  if (status === 404 || status === 400) return "list-missing";
  if (status === 429 || status === 503) return "throttled";
  return "unexpected";
}

/**
 * Seconds to wait from a `Retry-After` header.
 *
 * @param header - whole seconds or an HTTP date
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
function retryAfterSeconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}

/**
 * Why a request failed, told apart by status and error code, never by text.
 *
 * @param error - whatever the request rejected with
 */
export async function failureKind(error: unknown): Promise<FailureKind> {
  if (error instanceof Failure) return error.kind;
  return error instanceof HttpRequestError ? kindOf(error.status, await errorCode(error.response)) : "unexpected";
}

/**
 * What went wrong while reading a list.
 *
 * @param error - whatever the request rejected with
 * @param listUrl - server-relative address of the list that was read
 */
async function toFailure(error: unknown, listUrl: string): Promise<Failure> {
  if (error instanceof Failure) return error.listUrl === undefined ? new Failure(error.kind, { listUrl, cause: error.cause }) : error;
  const kind = await failureKind(error);
  if (!(error instanceof HttpRequestError)) return new Failure(kind, { listUrl, cause: error });
  const { response, status } = error;
  return new Failure(kind, {
    status,
    listUrl,
    cause: error,
    retryAfterSeconds: retryAfterSeconds(response.headers.get("Retry-After")),
  });
}

/** Lets a request that fails say which list it was for. */
export async function readingOf<T>(listUrl: string, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw await toFailure(error, listUrl);
  }
}
