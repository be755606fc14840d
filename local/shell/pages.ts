import type { LocalizedText } from "../../src/domain/text";

/** A page that the navigation leads to. What it holds is the site's business: it is read from SharePoint. */
export interface NavigationPage {
  /** Below `SitePages/`. */
  readonly file: string;
  readonly title: LocalizedText;
}

/** In the order of the navigation; the first is the homepage. */
export const NAVIGATION_PAGES: readonly [NavigationPage, ...NavigationPage[]] = [
  { file: "Home.aspx", title: { ja: "ホーム", en: "Home" } },
  { file: "Directory.aspx", title: { ja: "有志職員をさがす", en: "Find a colleague" } },
];
