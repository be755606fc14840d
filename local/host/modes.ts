/**
 * Where pages of tenants differ in what they tell web parts and let them do: every way there is, the usual one first.
 *
 * What is built for such a page has to stand all of them; tests run in each.
 */
export const HOST_MODES = {
  /**
   * The page's own item in the page context (`list`, `listItem`): there, or missing, as on a page that was made in the same session and in Teams.
   *
   * @see https://github.com/SharePoint/sp-dev-docs/issues/3977
   */
  ownPage: ["known", "unknown"],
  /**
   * A token for a service: there without asking; only after the page has left to sign in, which whoever listens to `onBeforeRedirectEvent` may
   * decline; only after a window, for which whoever listens to `popupEvent` has to say that it may open; or after the page has left without a word.
   *
   * @see https://learn.microsoft.com/sharepoint/dev/spfx/use-aadtokenprovider
   */
  signIn: ["silent", "redirect", "popup", "leaving"],
} as const;

/** What a page tells its web parts, and lets them do, where tenants differ. */
export type HostModes = { readonly [Name in keyof typeof HOST_MODES]: (typeof HOST_MODES)[Name][number] };

export const USUAL_HOST_MODES: HostModes = { ownPage: "known", signIn: "silent" };
