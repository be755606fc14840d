import { randomUUID } from "node:crypto";
import { jsonAnswer } from "./answer";
import type { GraphAnswer } from "./answer";

/** A refusal of Graph's: its status, code and message, and what else its `innerError` says. */
export class GraphError extends Error {
  constructor(
    public readonly status: number,
    public readonly code: string,
    message: string,
    private readonly extra: {
      readonly inner?: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
  }

  /**
   * In Graph's shape: `{ error: { code, message, innerError: { date, request-id, client-request-id } } }`.
   *
   * @param headers - of the request that is refused: its `client-request-id` comes back
   * @see https://learn.microsoft.com/graph/errors
   */
  public answer(headers: Headers): GraphAnswer {
    const requestId = randomUUID();
    const innerError = {
      ...this.extra.inner,
      date: new Date().toISOString().slice(0, 19),
      "request-id": requestId,
      "client-request-id": headers.get("client-request-id") ?? requestId,
    };
    return jsonAnswer(
      { error: { code: this.code, message: this.message, innerError } },
      {
        status: this.status,
        headers: { "Cache-Control": "no-cache", "Content-Type": "application/json", ...this.extra.headers },
      },
    );
  }
}

/** What the local Graph does not do: said aloud instead of answered by guess. */
export class NotBuilt extends Error {
  /** @param detail - what of the request it is, to stand after its address: `?$expand`; nothing for the whole */
  constructor(public readonly detail = "") {
    super(`Not built: ${detail}`);
  }

  /** @param address - method and address of the request */
  public asError(address: string): GraphError {
    return new GraphError(
      501,
      "NotImplemented",
      `The local Graph does not answer ${address}${this.detail}. Build it in local/graph, or do not call it.`,
    );
  }
}

/** Nobody is signed in. */
export const noToken = (): GraphError => new GraphError(401, "InvalidAuthenticationToken", "Access token is empty.");

/** Nobody has consented to any scope that would do. Graph leaves the message empty. */
export const noConsent = (): GraphError => new GraphError(403, "Forbidden", "");

/** What the directory does not have. @param key - as it was asked for */
export const noResource = (key: string): GraphError =>
  new GraphError(
    404,
    "Request_ResourceNotFound",
    `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** A request that cannot be meant. @param message - what is wrong with it */
export const badRequest = (message: string): GraphError => new GraphError(400, "BadRequest", message);

/** As the service was seen to refuse; its documentation words it otherwise. @see https://learn.microsoft.com/graph/throttling */
export const tooMany = (retryAfterSeconds: number): GraphError =>
  new GraphError(429, "activityLimitReached", "Application has been throttled.", { headers: { "Retry-After": String(retryAfterSeconds) } });

/** What is answered when the local Graph itself fails, so that whoever asks reads which it was. */
export const defect = ({ message }: Error): GraphError =>
  new GraphError(500, "InternalServerError", `The local Graph has a defect: ${message}`);
