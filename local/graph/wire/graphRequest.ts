import { boundedBody } from "../../http/boundedBody";
import { badRequest, GraphError } from "./graphError";

/** One request, whether it came alone or as a part of a batch. */
export interface GraphRequest {
  readonly method: string;
  /** `v1.0`, `beta` */
  readonly version: string;
  /** What the addresses of further pages begin with, before the version: `http://127.0.0.1:4400/graph`. */
  readonly linkBase: string;
  /** Below the version, as it was sent, without its options: `/users/hanako%40sample.example`. */
  readonly address: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Methods that Graph knows. */
export const METHODS: ReadonlySet<string> = new Set(["GET", "POST", "PUT", "PATCH", "DELETE"]);

/** Graph's limit of a request's size, in bytes. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The address and the options of an url below the version. */
export function splitUrl(url: string): Pick<GraphRequest, "address" | "query"> {
  const [withoutFragment = ""] = url.split("#", 1);
  const at = withoutFragment.indexOf("?");
  return at === -1
    ? { address: withoutFragment, query: new URLSearchParams() }
    : { address: withoutFragment.slice(0, at), query: new URLSearchParams(withoutFragment.slice(at + 1)) };
}

/** `users('hanako')` addresses the same as `users/hanako`. */
function keySteps(step: string): string[] {
  const { name, key } = /^(?<name>\w+)\('(?<key>.*)'\)$/u.exec(step)?.groups ?? {};
  return name === undefined || key === undefined ? [step] : [name, key.replaceAll("''", "'")];
}

/**
 * The decoded steps of an address.
 *
 * @throws GraphError 400 for an address with an empty step, or whose percent-encoding cannot be read
 */
export function stepsOf(address: string): readonly string[] {
  const steps = address.replace(/^\//u, "").replace(/\/$/u, "").split("/");
  if (steps.includes("") && steps.length > 1) throw badRequest("The address of the request has an empty segment.");
  try {
    return steps.flatMap((step) => keySteps(decodeURIComponent(step)));
  } catch {
    throw badRequest("The address of the request is not encoded as an address must be.");
  }
}

/**
 * Reads the body of an HTTP request.
 *
 * @throws GraphError 413 for a body of more than 4 MB
 * @see https://learn.microsoft.com/graph/errors
 */
export async function readBody(request: Request): Promise<Uint8Array> {
  const body = await boundedBody(request, MOST_BYTES);
  if (body.bytes !== undefined) return body.bytes;
  throw new GraphError(
    413,
    "RequestEntityTooLarge",
    `The request is larger than ${MOST_BYTES} bytes: send it in smaller ones.`,
    body.wasRead ? {} : { headers: { Connection: "close" } },
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @throws GraphError 400 when the body is no JSON object */
export function jsonBody(body: Uint8Array): Readonly<Record<string, unknown>> {
  const unreadable = "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.";
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw badRequest(unreadable);
  }
  if (!isObject(parsed)) throw badRequest(unreadable);
  return parsed;
}
