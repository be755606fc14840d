import type { WebPartContext } from "@microsoft/sp-webpart-base";
import { chatLink } from "../domain/contact/contactLinks";
import { takeOverSharedView, teamsClient } from "./teamsClient";

interface Client {
  readonly openLink?: (url: string) => Promise<void>;
  /** Absent: a client without chats. */
  readonly openChat?: (request: object) => Promise<void>;
  readonly isSupported?: () => boolean;
  readonly shareDeepLink?: (link: object) => void;
}

/** Teams' library as far as the product calls it. */
function library({
  openLink,
  openChat,
  isSupported = () => openChat !== undefined,
  shareDeepLink,
}: Client): Parameters<typeof teamsClient>[0] {
  const teams: unknown = { app: { openLink }, chat: { isSupported, openChat }, pages: { shareDeepLink } };
  return teams as Parameters<typeof teamsClient>[0];
}

describe("for a chat in Teams, the client", () => {
  const link = chatLink({ upn: "yoko@plat.example", message: "はじめまして。\n質問があります & #" }) ?? "";
  const openLink = jest.fn(() => Promise.resolve());
  beforeEach(() => openLink.mockClear());

  it("opens it itself, with the person and the words", () => {
    const openChat = jest.fn(() => Promise.resolve());
    teamsClient(library({ openLink, openChat })).openChat(link);
    expect(openChat).toHaveBeenCalledWith({ user: "yoko@plat.example", message: "はじめまして。\n質問があります & #" });
    expect(openLink).not.toHaveBeenCalled();
  });

  it.each<[string, Client]>([
    ["has no chats", {}],
    [
      "has not greeted the page",
      {
        isSupported: () => {
          throw new Error("The library has not yet been initialized");
        },
      },
    ],
    ["cannot open it", { openChat: () => Promise.reject(new Error("Not now.")) }],
  ])("follows the link where it %s", async (_, client) => {
    teamsClient(library({ openLink, ...client })).openChat(link);
    await Promise.resolve();
    expect(openLink).toHaveBeenCalledWith(link);
  });
});

describe("a link in Teams", () => {
  it("opens through the client, and in a browser window when the client cannot", async () => {
    const open = jest.spyOn(window, "open").mockReturnValue(null);
    teamsClient(library({ openLink: () => Promise.resolve() })).openLink("https://teams.microsoft.com/l/chat/1");
    await Promise.resolve();
    expect(open).not.toHaveBeenCalled();
    teamsClient(library({ openLink: () => Promise.reject(new Error("The app is not initialised.")) })).openLink(
      "https://teams.microsoft.com/l/chat/2",
    );
    await Promise.resolve();
    expect(open.mock.calls).toEqual([["https://teams.microsoft.com/l/chat/2", "_blank", "noopener"]]);
    open.mockRestore();
  });
});

describe("a view shared in Teams", () => {
  const TAB = "/_layouts/15/teamshostedapp.aspx?teams&componentId=5";
  const openedBy = (subEntityId?: unknown): string => {
    takeOverSharedView({ sdks: { microsoftTeams: { context: { subEntityId } } } } as unknown as WebPartContext);
    return window.location.pathname + window.location.search;
  };
  beforeEach(() => window.history.replaceState(null, "", TAB));

  it("goes as a part of the tab, without the parameters of the page around it, and comes back", () => {
    const shared: { subPageId: string }[] = [];
    const client = teamsClient(library({ shareDeepLink: (link) => shared.push(link as { subPageId: string }) }));
    client.shareView(`https://plat.sharepoint.com${TAB}&ps-q=%E3%82%BF%E3%82%A4&ps-place=region:as`, "プラっと相談");
    expect(shared).toEqual([{ subPageId: "ps-q=%E3%82%BF%E3%82%A4&ps-place=region:as", subPageLabel: "プラっと相談" }]);
    expect(openedBy(shared[0]?.subPageId)).toBe(`${TAB}&ps-q=%E3%82%BF%E3%82%A4&ps-place=region:as`);
  });

  it("has a name also where nothing was chosen, which changes nothing", () => {
    const shareDeepLink = jest.fn();
    teamsClient(library({ shareDeepLink })).shareView(`https://plat.sharepoint.com${TAB}`, "プラっと相談");
    expect(shareDeepLink).toHaveBeenCalledWith({ subPageId: "ps-", subPageLabel: "プラっと相談" });
    expect(openedBy("ps-")).toBe(TAB);
  });

  it("gives way to the view that the page's address holds already", () => {
    window.history.replaceState(null, "", `${TAB}&ps-q=Kenya`);
    expect(openedBy("ps-q=Thailand")).toBe(`${TAB}&ps-q=Kenya`);
  });

  it.each([undefined, "", "tasklist123", "teams=0&componentId=6", "__proto__"])("is none where the tab was opened by %p", (subEntityId) => {
    expect(openedBy(subEntityId)).toBe(TAB);
  });

  it.each([{}, { sdks: {} }, { sdks: { microsoftTeams: {} } }])("is none where SPFx tells nothing of Teams: %j", (page) => {
    takeOverSharedView(page as WebPartContext);
    expect(window.location.pathname + window.location.search).toBe(TAB);
  });
});
