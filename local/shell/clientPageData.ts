import type { Language } from "./text";

/** What the server tells a page that is drawn in the browser; the rest the page asks SharePoint. */
export interface ClientPageData {
  /** Absolute URL of the web. */
  readonly webUrl: string;
  readonly language: Language;
  /** IANA zone of the site's regional settings: dates are typed and shown in it. */
  readonly timeZone: string;
  /** Server-relative URL of the list that a list page works on, or that holds the article. */
  readonly listUrl: string;
  /** File name of the article to show, below the site's pages. */
  readonly pageFile?: string;
}
