import { safeUrl } from "./safeUrl";

/**
 * A site of the same tenant: the page's own origin. SharePoint answers a script on no other.
 *
 * @param written - absolute or server-relative address
 * @param webUrl - absolute address of the page's web
 * @returns the absolute address without query and trailing slash; undefined when it is none of this tenant
 */
export function tenantSite(written: unknown, webUrl: string): string | undefined {
  const url = safeUrl(written, webUrl);
  if (url === undefined) return undefined;
  const { origin, pathname } = new URL(url);
  return origin === new URL(webUrl).origin ? origin + pathname.replace(/\/+$/, "") : undefined;
}
