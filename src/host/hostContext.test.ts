import { SPPermission } from "@microsoft/sp-page-context";
import type { WebPartContext } from "@microsoft/sp-webpart-base";
import { chatLink } from "../domain/contact/contactLinks";
import { hostContext } from "./hostContext";

jest.mock("@microsoft/sp-page-context", () => ({ SPPermission: { manageLists: "manageLists", addAndCustomizePages: "addAndCustomizePages" } }));

interface Page {
  readonly siteLanguage?: number;
  readonly culture?: string;
  readonly rights?: readonly unknown[];
  readonly openLink?: (url: string) => Promise<void>;
  /** Absent: a client without chats. */
  readonly openChat?: (request: object) => Promise<void>;
  readonly isSupported?: () => boolean;
}

/** What SPFx hands to a web part, as far as the product reads it. */
function page({ siteLanguage = 1041, culture = "ja-JP", rights = [], openLink, openChat, isSupported = () => openChat !== undefined }: Page): WebPartContext {
  const context: unknown = {
    pageContext: {
      web: { absoluteUrl: "https://plat.sharepoint.com/sites/portal/", language: siteLanguage, permissions: { hasPermission: (right: unknown) => rights.includes(right) } },
      user: { displayName: "森 千尋", loginName: "mori.c@plat.example" },
      cultureInfo: { currentUICultureName: culture },
    },
    sdks: openLink === undefined ? {} : { microsoftTeams: { teamsJs: { app: { openLink }, chat: { isSupported, openChat } } } },
  };
  return context as WebPartContext;
}

describe("the page as the product sees it", () => {
  it("tells the reader's language from the site's", () => {
    expect(hostContext(page({ siteLanguage: 1041, culture: "en-US" }))).toMatchObject({ language: "en", siteLanguage: "ja" });
    expect(hostContext(page({ siteLanguage: 1033, culture: "ja-JP" }))).toMatchObject({ language: "ja", siteLanguage: "en" });
  });

  it("has one address for the web", () => {
    expect(hostContext(page({})).webUrl).toBe("https://plat.sharepoint.com/sites/portal");
  });

  it("lets those who make lists set up, and those who write pages edit", () => {
    expect(hostContext(page({}))).toMatchObject({ canManageLists: false, isEditor: false });
    expect(hostContext(page({ rights: [SPPermission.addAndCustomizePages] }))).toMatchObject({ canManageLists: false, isEditor: true });
    expect(hostContext(page({ rights: [SPPermission.manageLists] }))).toMatchObject({ canManageLists: true, isEditor: true });
  });

  it("leaves links to the browser outside Teams", () => {
    expect(hostContext(page({}))).not.toHaveProperty("openLink");
    expect(hostContext(page({}))).not.toHaveProperty("openChat");
  });

  describe("for a chat in Teams", () => {
    const link = chatLink({ upn: "yoko@plat.example", message: "はじめまして。\n質問があります & #" }) ?? "";
    const openLink = jest.fn(() => Promise.resolve());
    beforeEach(() => openLink.mockClear());

    it("has the client open it, with the person and the words", () => {
      const openChat = jest.fn(() => Promise.resolve());
      hostContext(page({ openLink, openChat })).openChat?.(link);
      expect(openChat).toHaveBeenCalledWith({ user: "yoko@plat.example", message: "はじめまして。\n質問があります & #" });
      expect(openLink).not.toHaveBeenCalled();
    });

    it.each<[string, Partial<Page>]>([
      ["has no chats", {}],
      ["has not greeted the page", { isSupported: () => { throw new Error("The library has not yet been initialized"); } }],
      ["cannot open it", { openChat: () => Promise.reject(new Error("Not now.")) }],
    ])("follows the link where the client %s", async (_, client) => {
      hostContext(page({ openLink, ...client })).openChat?.(link);
      await Promise.resolve();
      expect(openLink).toHaveBeenCalledWith(link);
    });
  });

  it("opens links through Teams, and in a browser window when Teams cannot", async () => {
    const open = jest.spyOn(window, "open").mockReturnValue(null);
    hostContext(page({ openLink: () => Promise.resolve() })).openLink?.("https://teams.microsoft.com/l/chat/1");
    await Promise.resolve();
    expect(open).not.toHaveBeenCalled();
    hostContext(page({ openLink: () => Promise.reject(new Error("The app is not initialised.")) })).openLink?.("https://teams.microsoft.com/l/chat/2");
    await Promise.resolve();
    expect(open.mock.calls).toEqual([["https://teams.microsoft.com/l/chat/2", "_blank", "noopener"]]);
    open.mockRestore();
  });
});
