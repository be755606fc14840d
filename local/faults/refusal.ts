import { STATUS_CODES } from "node:http";
import { GraphError } from "../graph/wire/graphError";
import { accessDenied, digestInvalid, SharePointError } from "../sharepoint/answers/errors";
import { errorLevel } from "../sharepoint/answers/metadataLevel";
import { renderError } from "../sharepoint/answers/render";
import type { Answer } from "./answer";
import { textAnswer } from "./answer";
import type { Refused, RetryAfter, Service, SignedOutAs } from "./faultRule";

/** What a refusal needs to know of the request. */
export interface Asked {
  readonly service: Service | undefined;
  readonly headers: Headers;
}

const reason = (status: number): string => STATUS_CODES[status] ?? "Unknown";

/** Graph's codes by status; the rest is Graph's own word for what it cannot name. */
const GRAPH_CODES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ["BadRequest", "The request is malformed or incorrect."],
  401: ["InvalidAuthenticationToken", "Access token has expired or is not yet valid."],
  403: ["Forbidden", ""],
  404: ["itemNotFound", "The resource could not be found."],
  409: ["nameAlreadyExists", "The specified item name already exists."],
  412: ["resourceModified", "The resource being updated has changed since the caller last read it."],
  429: ["activityLimitReached", "Application has been throttled."],
  500: ["generalException", "An unspecified error has occurred."],
  501: ["notSupported", "The request is not supported by the system."],
  503: ["serviceNotAvailable", "The service is not available. Try the request again after a delay."],
};

function sharePointError({ status, code, message }: Refused): SharePointError {
  if (status === 403 && code === undefined && message === undefined) return accessDenied();
  const [, number = "-1", type = "Microsoft.SharePoint.Client.ClientServiceException"] = /^(-?\d+)(?:,\s*(.+))?$/u.exec(code ?? "") ?? [];
  return new SharePointError(status, Number(number), type, message ?? reason(status));
}

function fromSharePoint(error: SharePointError, headers: Headers): Answer {
  const { status, headers: rendered, body } = renderError(error, errorLevel(headers.get("Accept")));
  return textAnswer(status, rendered, String(body));
}

function fromGraph({ status, code, message }: Refused, headers: Headers): Answer {
  const [usualCode, usualMessage] = GRAPH_CODES[status] ?? ["UnknownError", ""];
  const error = new GraphError(status, code ?? usualCode, message ?? usualMessage).answer(headers);
  return textAnswer(status, error.headers, JSON.stringify(error.body));
}

/** Busy servers answer before SharePoint does: what the body says is nobody's contract, so it is a plain line of text. */
const isBusy = ({ status, code, message }: Refused): boolean =>
  (status === 429 || status === 503) && code === undefined && message === undefined;

function retryAfter({ retryAfter: seconds, retryAfterAs }: RetryAfter): string | undefined {
  if (seconds === undefined) return undefined;
  return retryAfterAs === "date" ? new Date(Date.now() + seconds * 1000).toUTCString() : String(seconds);
}

/**
 * A refusal in the shape of the service that was asked; outside the services a line of text.
 *
 * @see https://learn.microsoft.com/graph/errors
 * @see https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
 */
export function refusal(refused: Refused, { service, headers }: Asked): Answer {
  const plain = service === undefined || (service === "sharepoint" && isBusy(refused));
  const answer = plain
    ? textAnswer(
        refused.status,
        { "Content-Type": "text/plain; charset=utf-8" },
        refused.message ?? `${refused.status} ${reason(refused.status)}`,
      )
    : service === "graph"
      ? fromGraph(refused, headers)
      : fromSharePoint(sharePointError(refused), headers);
  const wait = retryAfter(refused);
  if (wait !== undefined) answer.headers.set("Retry-After", wait);
  return answer;
}

/** SharePoint's refusal of a write whose form digest has run out. */
export function expiredDigest({ headers }: Asked): Answer {
  return fromSharePoint(digestInvalid(), headers);
}

/** Nobody answers here, whatever the network: the name is kept for that (RFC 2606). */
const SIGN_IN_PAGE = "https://login.invalid/";

/** What SharePoint answers whom it does not know any more. */
export function signedOut(as: SignedOutAs): Answer {
  const plain = { "Content-Type": "text/plain; charset=utf-8" };
  switch (as) {
    case "unauthorized":
      return textAnswer(401, plain, "401 UNAUTHORIZED");
    case "forbidden":
      return textAnswer(
        403,
        {
          ...plain,
          "X-MSDAVEXT_Error":
            "917656; Access denied. Before opening files in this location, you must first browse to the web site and select the option to login automatically.",
        },
        "403 FORBIDDEN",
      );
    case "redirect":
      return textAnswer(302, { Location: SIGN_IN_PAGE }, "");
  }
}
