/** What links may lead to: nothing that runs in the page of whoever follows them. */
const PROTOCOLS: ReadonlySet<string> = new Set(["http:", "https:", "ftp:", "file:", "mailto:", "news:", "tel:"]);

/**
 * Whether a hyperlink column takes the address: one with a protocol that is allowed, or one that starts at the root of the server.
 * SharePoint has such a list of protocols, whose content is not published for the service; other addresses are refused here.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-server/ms474614(v=office.15)
 */
export function isLinkAddress(text: string): boolean {
  return text.startsWith("/") || (URL.canParse(text) && PROTOCOLS.has(new URL(text).protocol));
}
