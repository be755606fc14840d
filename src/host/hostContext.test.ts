import { SPPermission } from "@microsoft/sp-page-context";
import type { WebPartContext } from "@microsoft/sp-webpart-base";
import { hostContext } from "./hostContext";

jest.mock("@microsoft/sp-page-context", () => ({
  SPPermission: { manageLists: "manageLists", managePermissions: "managePermissions", addAndCustomizePages: "addAndCustomizePages" },
}));

interface Page {
  readonly siteLanguage?: number;
  readonly culture?: string;
  readonly rights?: readonly unknown[];
  readonly sdks?: object;
}

/** What SPFx hands to a web part, as far as the product reads it. */
function page({ siteLanguage = 1041, culture = "ja-JP", rights = [], sdks = {} }: Page): WebPartContext {
  const context: unknown = {
    pageContext: {
      web: {
        absoluteUrl: "https://plat.sharepoint.com/sites/portal/",
        language: siteLanguage,
        permissions: { hasPermission: (right: unknown) => rights.includes(right) },
      },
      user: { displayName: "森 千尋", loginName: "mori.c@plat.example" },
      cultureInfo: { currentUICultureName: culture },
    },
    sdks,
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

  it("tells owners, who may set up, from those who make lists: members of a site do, and must not give rights", () => {
    expect(hostContext(page({ rights: [SPPermission.manageLists] }))).toMatchObject({ isOwner: false });
    expect(hostContext(page({ rights: [SPPermission.manageLists, SPPermission.managePermissions] }))).toMatchObject({ isOwner: true });
  });

  it("lets those who make lists mend them, and those who write pages edit", () => {
    expect(hostContext(page({}))).toMatchObject({ canManageLists: false, isEditor: false });
    expect(hostContext(page({ rights: [SPPermission.addAndCustomizePages] }))).toMatchObject({ canManageLists: false, isEditor: true });
    expect(hostContext(page({ rights: [SPPermission.manageLists] }))).toMatchObject({ canManageLists: true, isEditor: true });
  });

  it("leaves links to the browser outside Teams", () => {
    expect(hostContext(page({}))).not.toHaveProperty("teams");
    expect(hostContext(page({ sdks: { microsoftTeams: { teamsJs: {} } } }))).toHaveProperty("teams");
  });
});
