import { foreign } from "../../http/ownOrigin";
import { badRequest, GraphError } from "./graphError";

/** What Microsoft Graph is called in the cloud, and in the contexts of its answers everywhere. */
export const CLOUD = "https://graph.microsoft.com";

/** A page that sends what is meant for the cloud to its own origin says so with this header, whose value is {@link CLOUD}. */
export const REWRITTEN_FROM = "X-Graph-Rewritten-From";

/** @throws GraphError 400 for another host, 403 for a page of another origin */
export function requireOwnOrigin(request: Request, origin: string): void {
  const found = foreign(request, origin);
  if (found !== undefined) throw found.status === 400 ? badRequest(found.reason) : new GraphError(found.status, "Forbidden", found.reason);
}

/**
 * What `@odata.nextLink` begins with, before the version, so that whoever follows it as it stands comes back here: `{origin}/graph`.
 * To a page that rewrites it is the cloud's own name instead: its client only knows that one, and Microsoft's takes no `http:` address for absolute.
 */
export function linkBase(request: Request, origin: string): string {
  return request.headers.get(REWRITTEN_FROM) === CLOUD ? CLOUD : `${origin}/graph`;
}
