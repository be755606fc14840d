export type Language = "ja" | "en";

/** What the server tells a page of the shell; the rest the page asks SharePoint. */
export interface PageData {
  /** Absolute URL of the web. */
  readonly webUrl: string;
  readonly language: Language;
  /** IANA zone of the site's regional settings: dates are typed and shown in it. */
  readonly timeZone: string;
  readonly listUrl: string;
  readonly pageFile?: string;
}

export function readPageData(): PageData {
  return JSON.parse(document.querySelector("#page-data")?.textContent ?? "{}") as PageData;
}
