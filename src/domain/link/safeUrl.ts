import { isHostName } from "../contact/contactLinks";

const LONGEST = 2048;
/** Characters with which a text can look like one address and lead to another. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u;
const ABSOLUTE_OR_ROOTED = /^(?:https?:\/\/|\/(?!\/))/i;

/** The text, where it is short enough and what it seems to be. */
function plainly(text: unknown): string | undefined {
  const written = typeof text === "string" ? text.trim() : "";
  return written === "" || written.length > LONGEST || DECEPTIVE.test(written) ? undefined : written;
}

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
  const written = plainly(text);
  if (written === undefined || !ABSOLUTE_OR_ROOTED.test(written)) return undefined;
  const page = parsed(base);
  const url = page === undefined ? undefined : parsed(written, page.href);
  if (page === undefined || url === undefined || url.username !== "" || url.password !== "") return undefined;
  const sameOrigin = /^https?:$/.test(url.protocol) && url.origin === page.origin;
  return sameOrigin || isSharePoint(url) ? url.href : undefined;
}

/** As browsers write every form of it: they read `0x7f.1` as 127.0.0.1. @see https://url.spec.whatwg.org/#concept-ipv4-parser */
const IP_ADDRESS = /^[\d.]+$/;

/**
 * An address anywhere on the web, for links that the site's owners write themselves; whoever shows it says where it leads.
 *
 * Accepted: https at the usual port of a host with a name, without sign-in data.
 *
 * @returns the absolute, encoded address, in which a host of other letters is written in ASCII; undefined for anything else
 */
export function publicUrl(text: unknown): string | undefined {
  const written = plainly(text);
  const url = written !== undefined && /^https:\/\//i.test(written) ? parsed(written) : undefined;
  if (
    url === undefined ||
    url.username !== "" ||
    url.password !== "" ||
    url.port !== "" ||
    !isHostName(url.hostname) ||
    IP_ADDRESS.test(url.hostname)
  )
    return undefined;
  return url.href;
}
