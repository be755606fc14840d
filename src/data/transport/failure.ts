import { HttpRequestError } from "@pnp/queryable";
import { errorText } from "./errorCode";
import { CURES } from "./failureKind";
import type { FailureKind } from "./failureKind";
import { kindOfRefusal } from "./refusal";
import { retryAfterSeconds } from "./retryAfter";

export interface FailureDetails {
  readonly status?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** Server-relative. */
  readonly listUrl?: string | undefined;
  readonly mayHaveHappened?: boolean | undefined;
  readonly reason?: string | undefined;
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
  /** The request was to change something, and nobody knows whether it did. */
  public readonly mayHaveHappened: boolean;
  /** Why a value was refused, as SharePoint or an owner of the list words it; only where the kind is `invalid`. */
  public readonly reason?: string;

  public constructor(kind: FailureKind, details: FailureDetails = {}) {
    const where = details.listUrl === undefined ? "" : `${details.listUrl}: `;
    const whether = details.mayHaveHappened === true ? " The change may have been made all the same: look before you make it again." : "";
    super(`${where}${CURES[kind]}${whether}`, { cause: details.cause });
    this.kind = kind;
    if (details.status !== undefined) this.status = details.status;
    if (details.retryAfterSeconds !== undefined) this.retryAfterSeconds = details.retryAfterSeconds;
    if (details.listUrl !== undefined) this.listUrl = details.listUrl;
    if (details.reason !== undefined) this.reason = details.reason;
    this.mayHaveHappened = details.mayHaveHappened === true;
  }

  /** The same failure, as more becomes known of it. */
  public with(details: FailureDetails): Failure {
    return new Failure(this.kind, { ...this, cause: this.cause, ...details });
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

/** @param writing - whether the request that was refused was to change something */
export async function refused(response: Response, writing: boolean, cause?: unknown): Promise<Failure> {
  const kind = await kindOfRefusal(response, writing);
  const reason = kind === "invalid" ? await errorText(response) : "";
  return new Failure(kind, {
    status: response.status,
    ...(reason === "" ? {} : { reason }),
    retryAfterSeconds: retryAfterSeconds(response.headers.get("Retry-After")),
    cause,
  });
}

/** @param error - whatever a request rejected with */
async function toFailure(error: unknown, writing: boolean): Promise<Failure> {
  if (error instanceof Failure) return error;
  if (error instanceof HttpRequestError) return refused(error.response, writing, error);
  // An answer that broke off, or that is none of SharePoint's: what it answers may have been done.
  return new Failure("unexpected", { mayHaveHappened: writing, cause: error });
}

/**
 * Why a request failed.
 *
 * @param error - whatever it rejected with
 * @param writing - whether it was to change something
 */
export async function failureKind(error: unknown, writing = false): Promise<FailureKind> {
  return (await toFailure(error, writing)).kind;
}

async function named<T>(listUrl: string, request: Promise<T>, writing: boolean): Promise<T> {
  try {
    return await request;
  } catch (error) {
    const failure = await toFailure(error, writing);
    throw failure.listUrl === undefined ? failure.with({ listUrl }) : failure;
  }
}

/** Lets a reading that fails say which list it was for. */
export function readingOf<T>(listUrl: string, request: Promise<T>): Promise<T> {
  return named(listUrl, request, false);
}

/** Lets a change that fails say which list it was for. */
export function writingOf<T>(listUrl: string, request: Promise<T>): Promise<T> {
  return named(listUrl, request, true);
}
