import type { PageFacts } from "../sharepoint/index";
import { preloadedData } from "./pageContext";

const facts: PageFacts = {
  siteId: "s",
  webId: "w",
  webTitle: "省内ポータル",
  webUrl: "http://127.0.0.1:4400/sites/plat",
  language: 1041,
  user: { id: 7, loginName: "i:0#.f|membership|hanako@plat.example", title: "外務 花子", email: "hanako@plat.example", isSiteAdmin: false },
  webPermissions: { High: 176, Low: 138612833 },
  formDigest: { value: "0xAB,22 Nov 2026 09:59:57 -0000", timeoutSeconds: 1800 },
};
const page = { path: "/sites/plat/SitePages/Home.aspx", language: "en" } as const;

test("the page carries the digest, the web and the person as SharePoint gives them", () => {
  const { contextWebInfo, spPageContextInfo } = preloadedData(facts, page);
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
  expect(preloadedData(facts, page).spPageContextInfo).toMatchObject({
    currentUICultureName: "en-US",
    currentCultureName: "en-US",
    webLanguage: 1041,
    webLanguageName: "ja-JP",
  });
});
