import type { WebPartContext } from "@microsoft/sp-webpart-base";
import { chatIn } from "../domain/contact/contactLinks";
import { viewIn, withView } from "../domain/directory/view/viewInQuery";
import { FIRST_PREFIX } from "../domain/directory/view/viewState";

type Teams = NonNullable<WebPartContext["sdks"]["microsoftTeams"]>["teamsJs"];

/** What a page inside Teams leaves to the client. @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
export interface TeamsClient {
  /** Opens a link in the client instead of a browser window. */
  readonly openLink: (url: string) => void;
  /** Opens the chat of a link in the client itself. */
  readonly openChat: (link: string) => void;
  /**
   * Offers a link to this tab with the view that another link holds: the page's own address leads nowhere outside the client.
   * @param label - what the link is called
   * @throws Error while the client has not greeted the page
   */
  readonly shareView: (link: string, label: string) => void;
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

export function teamsClient(teams: Teams): TeamsClient {
  const openLink = (url: string): void => void teams.app.openLink(url).catch(() => window.open(url, "_blank", "noopener"));
  const openChat = (link: string): void => {
    const { upn, message } = chatIn(link);
    if (hasChats(teams)) void teams.chat.openChat({ user: upn, message }).catch(() => openLink(link));
    else openLink(link);
  };
  const shareView = (link: string, label: string): void => {
    // The whole directory has no words, but every link to a part of a tab has to name one.
    const subPageId = viewIn(new URL(link).search) || FIRST_PREFIX;
    teams.pages.shareDeepLink({ subPageId, subPageLabel: label });
  };
  return { openLink, openChat, shareView };
}

/**
 * Puts the view of the link that opened this tab into the page's address, from where the directory reads it. An address that holds a view stays.
 *
 * SharePoint's tabs leave the name of the part to the web part: https://github.com/MicrosoftDocs/msteams-docs/issues/706
 */
export function takeOverSharedView({ sdks }: WebPartContext): void {
  // Teams' own answer comes later than the first drawing; what SPFx asked before it loaded the web part is here.
  const shared = viewIn(sdks?.microsoftTeams?.context?.subEntityId ?? "");
  const { pathname, search, hash } = window.location;
  if (shared === "" || viewIn(search) !== "") return;
  window.history.replaceState(window.history.state, "", pathname + withView(search, shared) + hash);
}
