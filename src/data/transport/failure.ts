import { HttpRequestError } from "@pnp/queryable";
import { CURES } from "./failureKind";
import type { FailureKind } from "./failureKind";
import { kindOfRefusal } from "./refusal";

export interface FailureDetails {
  readonly status?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** Server-relative. */
  readonly listUrl?: string | undefined;
  readonly cause?: unknown;
}

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
 * Why a request failed.
 *
 * @param error - whatever the request rejected with
 * @param writing - whether it was to change something
 */
export async function failureKind(error: unknown, writing = false): Promise<FailureKind> {
  if (error instanceof Failure) return error.kind;
  return error instanceof HttpRequestError ? kindOfRefusal(error.response, writing) : "unexpected";
}

/**
 * What went wrong with a request for a list.
 *
 * @param error - whatever the request rejected with
 * @param listUrl - server-relative address of the list
 * @param writing - whether it was to change something
 */
async function toFailure(error: unknown, listUrl: string, writing = false): Promise<Failure> {
  if (error instanceof Failure)
    return error.listUrl === undefined ? new Failure(error.kind, { ...error, listUrl, cause: error.cause }) : error;
  const kind = await failureKind(error, writing);
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
