import type { PageFacts } from "../sharepoint/index";
import type { HostModes } from "./modes";

/** Identifies this tenant, session and application: one local intranet is one tenant. */
export const LOCAL_ID = "00000000-0000-4000-8000-000000000001";

const CULTURES = { ja: { name: "ja-JP", lcid: 1041 }, en: { name: "en-US", lcid: 1033 } } as const;

/** What SharePoint prints into a modern page for the SPFx loader, without the manifests. */
export interface PreloadedData {
  readonly clientSideApplicationId: string;
  readonly buildNumber: string;
  /** How the page signs in to services. */
  readonly signIn: HostModes["signIn"];
  readonly contextWebInfo: Readonly<Record<string, unknown>>;
  readonly spPageContextInfo: Readonly<Record<string, unknown>>;
}

/** The name a person signs in with, which pages of SharePoint Online give without the claim around it. */
const signInName = ({ user }: PageFacts): string => user.loginName.split("|").at(-1) ?? "";

const PAGES = 119;
/** Of a page without an item. */
const NO_ITEM = -1;

/** What a page knows of itself as an item of its library. */
function ownItem({ pages }: PageFacts, itemId: number, { ownPage }: HostModes): Readonly<Record<string, unknown>> {
  if (pages === undefined || ownPage === "unknown") return { pageItemId: NO_ITEM };
  const { id, title, url, permissions } = pages;
  return {
    pageListId: id,
    pageItemId: itemId,
    listId: id,
    listTitle: title,
    listUrl: url,
    listBaseTemplate: PAGES,
    listPermsMask: permissions,
  };
}

/** The page that is asked for. */
interface AskedPage {
  /** Server-relative URL. */
  readonly path: string;
  /** That the person has chosen for the interface. */
  readonly language: "ja" | "en";
  /** Id of the page in the library of pages. */
  readonly itemId: number;
}

/**
 * The page context in the shape of `_spPageContextInfo`, with the site's, the person's and the digest's real values.
 *
 * @param facts - what SharePoint knows about the web and the person who asks
 * @param modes - where tenants differ
 */
export function preloadedData(facts: PageFacts, page: AskedPage, modes: HostModes): PreloadedData {
  const { origin, pathname: webPath } = new URL(facts.webUrl);
  const culture = CULTURES[page.language];
  const webCulture = Object.values(CULTURES).find(({ lcid }) => lcid === facts.language) ?? CULTURES.en;
  const digest = { FormDigestValue: facts.formDigest.value, FormDigestTimeoutSeconds: facts.formDigest.timeoutSeconds };
  return {
    clientSideApplicationId: LOCAL_ID,
    buildNumber: "local",
    signIn: modes.signIn,
    contextWebInfo: { ...digest, WebFullUrl: facts.webUrl, SiteFullUrl: facts.webUrl },
    spPageContextInfo: {
      siteId: facts.siteId,
      siteAbsoluteUrl: facts.webUrl,
      siteServerRelativeUrl: webPath,
      webId: facts.webId,
      webAbsoluteUrl: facts.webUrl,
      webServerRelativeUrl: webPath,
      webTitle: facts.webTitle,
      webTemplate: "68",
      webLanguage: webCulture.lcid,
      webLanguageName: webCulture.name,
      currentLanguage: culture.lcid,
      currentCultureName: culture.name,
      currentUICultureName: culture.name,
      isRightToLeft: false,
      serverRequestPath: page.path,
      ...ownItem(facts, page.itemId, modes),
      layoutsUrl: "_layouts/15",
      userId: facts.user.id,
      userDisplayName: facts.user.title,
      userEmail: facts.user.email,
      userLoginName: signInName(facts),
      userPrincipalName: signInName(facts),
      isSiteAdmin: facts.user.isSiteAdmin,
      webPermMasks: facts.webPermissions,
      pagePermsMask: facts.webPermissions,
      formDigestValue: facts.formDigest.value,
      formDigestTimeoutSeconds: facts.formDigest.timeoutSeconds,
      ...TENANT,
      aadInstanceUrl: origin,
    },
  };
}

/** What is the same for every page and person: a production tenant without flights, guests or custom script. */
const TENANT = {
  env: "prod",
  env2: "prod",
  cloudType: "prod",
  farmLabel: "local",
  CorrelationId: LOCAL_ID,
  // Without this the runtime warms up a sign-in frame that only exists on Microsoft's servers.
  isAnonymousGuestUser: true,
  isExternalGuestUser: false,
  aadTenantId: LOCAL_ID,
  aadSessionId: LOCAL_ID,
  aadUserId: LOCAL_ID,
  spfx3rdPartyServicePrincipalId: LOCAL_ID,
  msGraphEndpointUrl: "https://graph.microsoft.com",
  ExpFeatures: [],
  killSwitches: {},
  ECSClientFeatures: [],
  featureInfo: [],
  supportedUILanguages: [],
  isNoScriptEnabled: true,
  groupId: null,
};
