/** The two services that requests are told apart by. */
export const SERVICES = ["sharepoint", "graph"] as const;
export type Service = (typeof SERVICES)[number];

/** When a refused caller may come back. */
export interface RetryAfter {
  /** Seconds from the answer on, a whole number. */
  readonly retryAfter?: number;
  /** How the header writes it: the number of seconds (default), or the date they lead to. HTTP allows both. */
  readonly retryAfterAs?: "seconds" | "date";
}

/** A refusal with a service's body; without `code` and `message` they follow from the status. */
export interface Refused extends RetryAfter {
  /** 400 to 599. */
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
}

/**
 * How SharePoint tells that the sign-in has run out: 401; 403 as the file services answer, without a body that says so; or a redirect to the page
 * that signs in, which is on another origin, so that a script gets no answer at all.
 */
export const SIGNED_OUT_AS = ["unauthorized", "forbidden", "redirect"] as const;
export type SignedOutAs = (typeof SIGNED_OUT_AS)[number];

/**
 * What happens to a request.
 *
 * - `status`: refused with this status and the body of its service. A rule with a path is also about requests inside a batch:
 *   only that part is refused then.
 * - `delay`: answered as ever, `ms` later.
 * - `dropped`: the connection closes without an answer.
 * - `offline`: the same, said of a person rather than of a request.
 * - `truncated`: carried out; the answer promises its length and breaks off in the middle.
 * - `malformed`: carried out; the answer is 200 with half of its text.
 * - `expiredDigest`: a write to SharePoint is refused for its security validation.
 * - `signedOut`: the sign-in has run out, as one of the ways in which SharePoint says so.
 * - `partlyFailedBatch`: part number `part` of a batch, counted from 1, is refused and not carried out; the others are answered as ever.
 */
export type Effect =
  | ({ readonly kind: "status"; readonly carriedOut?: boolean } & Refused)
  | { readonly kind: "delay"; readonly ms: number }
  /** `carriedOut`: the request is done and only its answer is lost, as when a proxy gives up; otherwise it never arrives. */
  | { readonly kind: "dropped"; readonly carriedOut?: boolean }
  | { readonly kind: "offline" }
  | { readonly kind: "truncated" }
  | { readonly kind: "malformed" }
  | { readonly kind: "expiredDigest" }
  | { readonly kind: "signedOut"; readonly as: SignedOutAs }
  | ({ readonly kind: "partlyFailedBatch"; readonly part: number } & Refused);

/** Which requests a rule is about; what is absent matches every one. Without `path` and `service`: every request to a service, but no page and no file. */
export interface Match {
  /** `GET`, in any case. */
  readonly method?: string;
  /** The path after the origin, in any case, with or without the query: a text in which `*` stands for anything. */
  readonly path?: string;
  /** A name of the person: the login name, or another name that the server knows the person by. */
  readonly person?: string;
  readonly service?: Service;
}

/** A rule as it is asked for. */
export interface NewRule {
  readonly match: Match;
  /** For how many requests; absent: until it is removed. */
  readonly times?: number;
  readonly effect: Effect;
}

export interface FaultRule extends NewRule {
  readonly id: string;
}
