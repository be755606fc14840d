import { badRequest } from "../wire/graphError";
import { METHODS } from "../wire/graphRequest";

/** One request of a batch, found sound. */
export interface BatchStep {
  readonly id: string;
  /** The id as others refer to it: letter case does not count. */
  readonly key: string;
  readonly method: string;
  /** Relative to the version: `/users/hanako@sample.example`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or base64 text of bytes. */
  readonly body: unknown;
  /** Keys of earlier steps. */
  readonly dependsOn: readonly string[];
}

/** Graph's limit of requests in one batch. */
const MOST_STEPS = 20;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** What Graph says of every batch it cannot read, and then what is wrong with this one. */
const invalid = (why: string): Error => badRequest(`Invalid batch payload format. ${why}`);

function headersOf(fields: Fields, id: string): Readonly<Record<string, string>> {
  const headers = fields["headers"] ?? {};
  if (!isFields(headers) || !Object.values(headers).every((value) => typeof value === "string"))
    throw invalid(`The headers of request ${id} must be an object of texts.`);
  try {
    return Object.fromEntries(new Headers(headers as Record<string, string>));
  } catch {
    throw invalid(`Request ${id} has a header that HTTP does not allow.`);
  }
}

function urlOf(fields: Fields, id: string): string {
  const { url } = fields;
  if (!isText(url)) throw invalid(`Request ${id} has no url.`);
  if (/^[a-z][a-z\d+.-]*:|^\/\/|[\s\\]/iu.test(url))
    throw invalid(`The url of request ${id} must be relative to the version, such as /me.`);
  if (/^\/?(?:\$|%24)batch(?:$|[/?])/u.test(url)) throw invalid(`Request ${id} is a batch itself.`);
  return url.startsWith("/") ? url : `/${url}`;
}

function dependenciesOf(fields: Fields, id: string): readonly string[] {
  const ids = fields["dependsOn"] ?? [];
  if (!Array.isArray(ids) || !ids.every(isText)) throw invalid(`The dependsOn of request ${id} must be a list of ids.`);
  return ids.map((each) => each.toLowerCase());
}

function stepOf(fields: unknown): BatchStep {
  if (!isFields(fields)) throw invalid("Every request must be an object.");
  const { id, method, body } = fields;
  if (!isText(id)) throw invalid("Every request must have an id, which is a text.");
  if (!isText(method) || !METHODS.has(method.toUpperCase()))
    throw invalid(`The method of request ${id} must be one of ${[...METHODS].join(", ")}.`);
  const headers = headersOf(fields, id);
  if (body !== undefined && method.toUpperCase() === "GET") throw invalid(`Request ${id} is a GET and must not have a body.`);
  if (body !== undefined && headers["content-type"] === undefined)
    throw invalid(`Request ${id} has a body, so its headers must name its Content-Type.`);
  return {
    id,
    key: id.toLowerCase(),
    method: method.toUpperCase(),
    url: urlOf(fields, id),
    headers,
    body,
    dependsOn: dependenciesOf(fields, id),
  };
}

/**
 * The requests of a batch, in its order.
 *
 * @throws GraphError 400 for no request or more than 20, and for one that is not as a batch's must be: a text as its own
 *   id, a method, a relative url, no body with GET, a Content-Type with a body, dependencies on earlier requests only
 * @see https://learn.microsoft.com/graph/json-batching
 * @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_BatchRequest
 */
export function batchSteps(payload: Fields): readonly BatchStep[] {
  const { requests } = payload;
  if (!Array.isArray(requests) || requests.length === 0) throw invalid("The batch must have a list of requests, at least one.");
  if (requests.length > MOST_STEPS) throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST_STEPS}.`);
  const steps = requests.map(stepOf);
  const earlier = new Set<string>();
  for (const { id, key, dependsOn } of steps) {
    if (earlier.has(key)) throw invalid(`The id ${id} occurs more than once.`);
    if (!dependsOn.every((each) => earlier.has(each))) throw invalid(`Request ${id} depends on one that does not come before it.`);
    earlier.add(key);
  }
  return steps;
}
