/** @jest-environment jsdom */
import type { PageFacts } from "../sharepoint/index";
import { USUAL_HOST_MODES } from "./modes";
import type { HostModes } from "./modes";
import { preloadedData } from "./pageContext";

const facts: PageFacts = {
  siteId: "s",
  webId: "w",
  webTitle: "省内ポータル",
  webUrl: "http://127.0.0.1:4400/sites/plat",
  language: 1041,
  user: { id: 7, loginName: "i:0#.f|membership|hanako@plat.example", title: "外務 花子", email: "hanako@plat.example", isSiteAdmin: false },
  webPermissions: { High: 176, Low: 138612833 },
  pages: { id: "p", title: "サイトのページ", url: "/sites/plat/SitePages", permissions: { High: 176, Low: 138612833 } },
  formDigest: { value: "0xAB,22 Nov 2026 09:59:57 -0000", timeoutSeconds: 1800 },
};
const page = { path: "/sites/plat/SitePages/Home.aspx", language: "en", itemId: 3 } as const;

test("the page carries the digest, the web and the person as SharePoint gives them", () => {
  const { contextWebInfo, spPageContextInfo } = preloadedData(facts, page, USUAL_HOST_MODES);
  expect(contextWebInfo).toMatchObject({ FormDigestValue: "0xAB,22 Nov 2026 09:59:57 -0000", FormDigestTimeoutSeconds: 1800 });
  expect(spPageContextInfo).toMatchObject({
    webAbsoluteUrl: "http://127.0.0.1:4400/sites/plat",
    webServerRelativeUrl: "/sites/plat",
    serverRequestPath: page.path,
    userId: 7,
    userDisplayName: "外務 花子",
    userLoginName: "hanako@plat.example",
    userPrincipalName: "hanako@plat.example",
    webPermMasks: { High: 176, Low: 138612833 },
    formDigestValue: "0xAB,22 Nov 2026 09:59:57 -0000",
  });
});

test("the interface is in the reader's language while the web keeps its own", () => {
  expect(preloadedData(facts, page, USUAL_HOST_MODES).spPageContextInfo).toMatchObject({
    currentUICultureName: "en-US",
    currentCultureName: "en-US",
    webLanguage: 1041,
    webLanguageName: "ja-JP",
  });
});

describe("the page's own item, as the genuine runtime hands it to web parts", () => {
  interface Provider {
    readonly default: {
      _createPageContextData(info: object): { readonly list?: { readonly serverRelativeUrl: string }; readonly listItem?: object };
    };
  }
  const { default: runtime } = jest.requireActual<Provider>(
    "@microsoft/sp-page-context/lib-commonjs/pageManager/SharePointPageContextDataProvider",
  );
  const itemIn = (modes: HostModes, known = facts) => {
    const { list, listItem } = runtime._createPageContextData(preloadedData(known, page, modes).spPageContextInfo);
    return { list: list?.serverRelativeUrl, listItem };
  };

  test("is known on a page that was loaded", () => {
    expect(itemIn(USUAL_HOST_MODES)).toEqual({ list: "/sites/plat/SitePages", listItem: { id: 3 } });
  });

  test("is unknown on a page that was made in the same session, and in Teams", () => {
    expect(itemIn({ ...USUAL_HOST_MODES, ownPage: "unknown" })).toEqual({ list: undefined, listItem: undefined });
  });

  test("is unknown where the person may not open the library of pages", () => {
    const { pages: _, ...others } = facts;
    expect(itemIn(USUAL_HOST_MODES, others)).toEqual({ list: undefined, listItem: undefined });
  });
});
