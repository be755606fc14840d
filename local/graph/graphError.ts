import { randomUUID } from "node:crypto";

/** Status, code and message of a refusal. */
export interface GraphRefusal {
  readonly status: 400 | 401 | 403 | 404 | 501;
  readonly code: string;
  readonly message: string;
}

export const noToken: GraphRefusal = { status: 401, code: "InvalidAuthenticationToken", message: "Access token is empty." };

/** A scope nobody has consented to. Graph leaves the message empty. */
export const noConsent: GraphRefusal = { status: 403, code: "Forbidden", message: "" };

export const noPhoto: GraphRefusal = { status: 404, code: "ImageNotFound", message: "" };

export function noUser(key: string): GraphRefusal {
  return {
    status: 404,
    code: "Request_ResourceNotFound",
    message: `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  };
}

export function badRequest(message: string): GraphRefusal {
  return { status: 400, code: "BadRequest", message };
}

/** What the local Graph does not do: said aloud instead of answered by guess. */
export function notBuilt(route: string): GraphRefusal {
  return { status: 501, code: "NotImplemented", message: `The local Graph does not answer ${route}. Build it in local/graph, or do not call it.` };
}

/**
 * A refusal in Graph's shape: `{ error: { code, message, innerError } }`.
 * @see https://learn.microsoft.com/graph/errors
 */
export function refuse(refusal: GraphRefusal, request: Request): Response {
  const requestId = randomUUID();
  const body = {
    error: {
      code: refusal.code,
      message: refusal.message,
      innerError: {
        date: new Date().toISOString().slice(0, 19),
        "request-id": requestId,
        "client-request-id": request.headers.get("client-request-id") ?? requestId,
      },
    },
  };
  return Response.json(body, { status: refusal.status, headers: { "Cache-Control": "no-cache", "Content-Type": "application/json" } });
}
