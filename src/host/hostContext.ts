import type { WebPartContext } from "@microsoft/sp-webpart-base";
import { SPPermission } from "@microsoft/sp-page-context";
import { chatIn } from "../domain/contact/contactLinks";
import type { Language } from "../domain/text";

/** The page as the rooms above may know it. */
export interface HostContext {
  /** Absolute, without trailing slash. */
  readonly webUrl: string;
  /** Of the reader. */
  readonly language: Language;
  /** Of the site: lists and columns are named in it. */
  readonly siteLanguage: Language;
  readonly viewer: { readonly name: string; readonly login: string };
  /** May make lists and columns: sees the set-up. */
  readonly canManageLists: boolean;
  /** May write pages: sees how to write the first interview. */
  readonly isEditor: boolean;
  /** Present inside Teams: opens a link in the client instead of a browser window. */
  readonly openLink?: (url: string) => void;
  /** Present inside Teams: opens the chat of a link in the client itself. */
  readonly openChat?: (link: string) => void;
}

type Teams = NonNullable<WebPartContext["sdks"]["microsoftTeams"]>["teamsJs"];

/** Locale id of ja-JP. */
const JAPANESE = 1041;

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/$/, "");
}

/** Whether the client has chats of its own; Outlook and the Microsoft 365 app show the page too, and have none. */
function hasChats({ chat }: Teams): boolean {
  try {
    return chat.isSupported();
  } catch {
    // The client has not greeted the page yet.
    return false;
  }
}

/** What a page inside Teams leaves to the client. @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
function inTeams(teams: Teams): Required<Pick<HostContext, "openLink" | "openChat">> {
  const openLink = (url: string): void => void teams.app.openLink(url).catch(() => window.open(url, "_blank", "noopener"));
  const openChat = (link: string): void => {
    const { upn, message } = chatIn(link);
    if (hasChats(teams)) void teams.chat.openChat({ user: upn, message }).catch(() => openLink(link));
    else openLink(link);
  };
  return { openLink, openChat };
}

/** What SPFx says about the page, in our words. */
export function hostContext({ pageContext, sdks }: WebPartContext): HostContext {
  const { web, user, cultureInfo } = pageContext;
  const teams = sdks?.microsoftTeams?.teamsJs;
  return {
    webUrl: withoutTrailingSlash(web.absoluteUrl),
    language: cultureInfo.currentUICultureName.toLowerCase().startsWith("ja") ? "ja" : "en",
    siteLanguage: web.language === JAPANESE ? "ja" : "en",
    viewer: { name: user.displayName, login: user.loginName },
    canManageLists: web.permissions.hasPermission(SPPermission.manageLists),
    isEditor: web.permissions.hasPermission(SPPermission.addAndCustomizePages) || web.permissions.hasPermission(SPPermission.manageLists),
    ...(teams === undefined ? {} : inTeams(teams)),
  };
}
