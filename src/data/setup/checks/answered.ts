import { HttpRequestError } from "@pnp/queryable";
import { errorCode } from "../../transport/errorCode";
import { Failure, failureKind } from "../../transport/failure";
import type { FailureKind } from "../../transport/failureKind";

/** Why SharePoint did not answer a question. */
export interface Refusal {
  readonly kind: FailureKind;
  readonly status?: number;
  /** HRESULT. */
  readonly code?: number;
}

/** A question that was put to SharePoint: being refused is an answer too. */
export type Answered<T> = { readonly answer: T } | { readonly refusal: Refusal };

async function refusalOf(error: unknown): Promise<Refusal> {
  const kind = await failureKind(error);
  const cause = error instanceof Failure ? error.cause : error;
  if (!(cause instanceof HttpRequestError)) return { kind };
  const code = await errorCode(cause.response);
  return { kind, status: cause.status, ...(code === undefined ? {} : { code }) };
}

/** Asks, and never throws. */
export async function answered<T>(ask: () => Promise<T>): Promise<Answered<T>> {
  try {
    return { answer: await ask() };
  } catch (error) {
    return { refusal: await refusalOf(error) };
  }
}
