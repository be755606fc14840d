import { badRequest, GraphError } from "./graphError";

/** What Microsoft Graph is called in the cloud, and in the contexts of its answers everywhere. */
export const CLOUD = "https://graph.microsoft.com";

/** A page that sends what is meant for the cloud to its own origin says so with this header, whose value is {@link CLOUD}. */
export const REWRITTEN_FROM = "X-Graph-Rewritten-From";

/**
 * Refuses what does not come from a page of our own origin, or from a program that names its host: a page elsewhere must not reach the organisation
 * through a name that resolves to this computer.
 *
 * @throws GraphError 400 for another host, 403 for a page of another origin
 */
export function requireOwnOrigin(request: Request, origin: string): void {
  const host = request.headers.get("Host") ?? new URL(request.url).host;
  if (host.toLowerCase() !== new URL(origin).host) throw badRequest(`This service answers ${origin} only; the request named the host ${host}.`);
  const from = request.headers.get("Origin");
  if (from !== null && from !== origin) throw new GraphError(403, "Forbidden", `This service answers pages of ${origin} only; the request came from ${from}.`);
}

/**
 * What `@odata.nextLink` begins with, before the version, so that whoever follows it as it stands comes back here: `{origin}/graph`.
 * To a page that rewrites it is the cloud's own name instead: its client only knows that one, and Microsoft's takes no `http:` address for absolute.
 */
export function linkBase(request: Request, origin: string): string {
  return request.headers.get(REWRITTEN_FROM) === CLOUD ? CLOUD : `${origin}/graph`;
}
