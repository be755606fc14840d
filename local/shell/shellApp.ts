import type { Context } from "hono";
import { Hono } from "hono";
import { html } from "hono/html";
import { randomBytes } from "node:crypto";
import { BROWSER_PATHS } from "../host/browserPaths";
import { contentSecurityPolicy } from "../host/contentSecurity";
import type { HostModes } from "../host/modes";
import { preloadedData } from "../host/pageContext";
import type { SiteDefinition } from "../sharepoint/definition/siteDefinition";
import type { PageFacts } from "../sharepoint/index";
import { EMPHASES, holdsWebParts } from "./canvas";
import { clientPage } from "./clientPage";
import type { ClientPageData } from "./clientPageData";
import { shellDocument } from "./document";
import { navigationOf } from "./navigation";
import type { NavigationPage } from "./navigation";
import type { ShellPage } from "./shellPage";
import type { ReadPage } from "./storedPage";
import type { LocalizedText } from "./text";
import { SECTION_THEMES, themesCss } from "./themes";
import type { Person, Visitor } from "./visitor";
import { visitorOf } from "./visitor";
import { webPartPage } from "./webPartPage";

export interface ShellOptions {
  /** What the intranet is called, above every site. */
  readonly portal: LocalizedText;
  readonly site: SiteDefinition;
  /** In the order of the navigation; the first is the homepage. */
  readonly pages: readonly [NavigationPage, ...NavigationPage[]];
  readonly people: readonly Person[];
  /** Undefined when the person may not open the site. */
  readonly factsFor: (visitor: Visitor) => PageFacts | undefined;
  readonly readPage: ReadPage;
  /** What a page tells its web parts, and lets them do, where tenants differ. */
  readonly modes: HostModes;
  /** Routes answered 501 so far, for the log at the foot of every page. */
  readonly notBuilt: readonly string[];
}

type MakePage = (visitor: Visitor, facts: PageFacts) => ShellPage;

const NO_ACCESS = {
  title: { ja: "アクセス権がありません", en: "You do not have access" },
  body: {
    ja: "このサイトを見る権限がありません。サイトの管理者に依頼してください。",
    en: "You may not open this site. Ask its owner for access.",
  },
};

/** The pages of the intranet: they hold web parts, or scripts that talk to SharePoint as any editor's browser does. */
export function shellApp({ portal, site, pages, people, factsFor, readPage, modes, notBuilt }: ShellOptions): Hono {
  const app = new Hono();
  const navigation = navigationOf(site, pages);

  async function show(c: Context, make: MakePage, status: 200 | 404 = 200): Promise<Response> {
    const visitor = visitorOf(c.req.raw, people);
    const facts = factsFor(visitor);
    const nonce = randomBytes(16).toString("base64");
    const page = facts === undefined ? noAccessPage(visitor, c.req.path) : make(visitor, facts);
    c.header("Content-Security-Policy", contentSecurityPolicy(nonce, page.runtime === true));
    c.header("Cache-Control", "no-store");
    return c.html(
      await shellDocument(page, { portal, siteTitle: site.title, people, navigation, visitor, nonce }),
      facts === undefined ? 403 : status,
    );
  }

  const home = `${site.url}/SitePages/${pages[0].file}`;
  for (const from of ["/", site.url, `${site.url}/`]) app.get(from, (c) => c.redirect(home));

  app.get(`${BROWSER_PATHS.shell}/themes.css`, (c) => c.body(themesCss(), 200, { "Content-Type": "text/css; charset=utf-8" }));
  for (const emphasis of EMPHASES) app.get(`${BROWSER_PATHS.shell}/themes/${emphasis}.json`, (c) => c.json(SECTION_THEMES[emphasis]));
  app.get(`${BROWSER_PATHS.shell}/not-built.json`, (c) => c.json(notBuilt));

  const client = (
    c: Context,
    title: string,
    script: string,
    data: Pick<ClientPageData, "listUrl" | "pageFile">,
    status?: 200 | 404,
  ): Promise<Response> =>
    show(
      c,
      ({ language }, { webUrl }) =>
        clientPage({ title: { ja: title, en: title }, path: c.req.path, script }, { ...data, webUrl, language, timeZone: site.timeZone }),
      status,
    );
  for (const { title, url, page } of navigation.lists) app.get(page, (c) => client(c, title, "list/main", { listUrl: url }));
  app.get(`${site.url}/SitePages/:file{[^/]+\\.aspx}`, async (c) => {
    const { file, path } = { file: c.req.param("file"), path: c.req.path };
    const page = await readPage(c.req.raw, file);
    if (page === undefined || !holdsWebParts(page.sections))
      return client(c, file, "article/main", { listUrl: `${site.url}/SitePages`, pageFile: file }, page === undefined ? 404 : 200);
    return show(c, ({ language }, facts) =>
      webPartPage(page, { path, language, data: preloadedData(facts, { path, language, itemId: page.id }, modes) }),
    );
  });
  return app;
}

function noAccessPage({ language }: Visitor, path: string): ShellPage {
  return {
    title: NO_ACCESS.title,
    path,
    body: html`<div class="sh-section">
      <div class="sh-column">
        <h1>${NO_ACCESS.title[language]}</h1>
        <p>${NO_ACCESS.body[language]}</p>
      </div>
    </div>`,
  };
}
