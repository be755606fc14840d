import type { NavigationPage } from "../local/shell";
import type { LocalizedText } from "../src/domain/text";

/** What the ministry's intranet is called. */
export const PORTAL: LocalizedText = { ja: "省内ポータル", en: "Intranet" };

/** In the order of the navigation; the first is the homepage. */
export const NAVIGATION_PAGES: readonly [NavigationPage, ...NavigationPage[]] = [
  { file: "Home.aspx", title: { ja: "ホーム", en: "Home" } },
  { file: "Directory.aspx", title: { ja: "有志職員をさがす", en: "Find a colleague" } },
];
