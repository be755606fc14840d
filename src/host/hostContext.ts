import type { WebPartContext } from "@microsoft/sp-webpart-base";
import { SPPermission } from "@microsoft/sp-page-context";
import type { Language } from "../domain/text";
import type { TeamsClient } from "./teamsClient";
import { teamsClient } from "./teamsClient";

/** The page as the rooms above may know it. */
export interface HostContext {
  /** Absolute, without trailing slash. */
  readonly webUrl: string;
  /** Of the reader. */
  readonly language: Language;
  /** Of the site: lists and columns are named in it. */
  readonly siteLanguage: Language;
  readonly reader: { readonly name: string; readonly login: string };
  /** May mend lists: hears of what could not be read. */
  readonly canManageLists: boolean;
  /** May say who may do what on the site: sees the set-up. */
  readonly isOwner: boolean;
  /** May write pages: sees how to write the first interview. */
  readonly isEditor: boolean;
  /** Present inside Teams. */
  readonly teams?: TeamsClient;
}

/** Locale id of ja-JP. */
const JAPANESE = 1041;

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/$/, "");
}

/** What SPFx says about the page, in our words. */
export function hostContext({ pageContext, sdks }: WebPartContext): HostContext {
  const { web, user, cultureInfo } = pageContext;
  const teams = sdks?.microsoftTeams?.teamsJs;
  return {
    webUrl: withoutTrailingSlash(web.absoluteUrl),
    language: cultureInfo.currentUICultureName.toLowerCase().startsWith("ja") ? "ja" : "en",
    siteLanguage: web.language === JAPANESE ? "ja" : "en",
    reader: { name: user.displayName, login: user.loginName },
    canManageLists: web.permissions.hasPermission(SPPermission.manageLists),
    isOwner: web.permissions.hasPermission(SPPermission.managePermissions),
    isEditor: web.permissions.hasPermission(SPPermission.addAndCustomizePages) || web.permissions.hasPermission(SPPermission.manageLists),
    ...(teams === undefined ? {} : { teams: teamsClient(teams) }),
  };
}
