import type { NavigationPage } from "../local/shell";
import { ORGANISATION } from "../src/domain/organisation/organisation";
import type { LocalizedText } from "../src/domain/text";

/** What the ministry's intranet is called. */
export const PORTAL: LocalizedText = ORGANISATION.intranet;

/** In the order of the navigation; the first is the homepage. */
export const NAVIGATION_PAGES: readonly [NavigationPage, ...NavigationPage[]] = [
  { file: "Home.aspx", title: { ja: "ホーム", en: "Home" } },
  { file: "Directory.aspx", title: { ja: "有志職員をさがす", en: "Find a colleague" } },
];
