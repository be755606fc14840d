/**
 * The policy of every page: stricter than the one SharePoint enforces, so that a web part that passes here passes there.
 * Scripts come from this origin or carry the nonce; styles may be inline because Fluent UI writes them; nothing else leaves the origin.
 *
 * @param nonce - fresh for every page
 * @param runtime - whether the page starts the SPFx loader, which evaluates the module loader it carries as text; SharePoint allows it as well
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/content-securty-policy-trusted-script-sources
 */
export function contentSecurityPolicy(nonce: string, runtime: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${runtime ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    // The Graph toolkit's skeleton holds an <object> without data; SharePoint restricts scripts only.
    "object-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
