const LONGEST = 2048;
/** Characters with which a text can look like one address and lead to another. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u;
const ABSOLUTE_OR_ROOTED = /^(?:https?:\/\/|\/(?!\/))/i;

function parsed(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function isSharePoint(url: URL): boolean {
  return url.protocol === "https:" && url.port === "" && url.hostname.endsWith(".sharepoint.com");
}

/**
 * An address from a list that is safe to put into a link or a picture.
 *
 * Accepted: server-relative addresses, http(s) on the page's own origin, https on SharePoint Online.
 *
 * @param base - address of the page or the web
 * @returns the absolute, encoded address; undefined for anything else, `javascript:` and `data:` included
 */
export function safeUrl(text: unknown, base: string): string | undefined {
  if (typeof text !== "string") return undefined;
  const written = text.trim();
  if (written.length > LONGEST || DECEPTIVE.test(written) || !ABSOLUTE_OR_ROOTED.test(written)) return undefined;
  const page = parsed(base);
  const url = page === undefined ? undefined : parsed(written, page.href);
  if (page === undefined || url === undefined || url.username !== "" || url.password !== "") return undefined;
  const sameOrigin = /^https?:$/.test(url.protocol) && url.origin === page.origin;
  return sameOrigin || isSharePoint(url) ? url.href : undefined;
}
