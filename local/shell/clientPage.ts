import { html } from "hono/html";
import type { Language, LocalizedText } from "../../src/domain/text";
import { BROWSER_PATHS } from "../host/browserPaths";
import { jsonScript } from "./document";
import type { ShellPage } from "./document";

/** What a page drawn in the browser is told; the rest it asks SharePoint. */
export interface ClientPageData {
  /** Absolute URL of the web. */
  readonly webUrl: string;
  readonly language: Language;
  /** IANA zone of the site's regional settings. */
  readonly timeZone: string;
  /** Server-relative URL of the list that a list page works on, or that holds the article. */
  readonly listUrl: string;
  /** File name of the article to show, below the site's pages. */
  readonly pageFile?: string;
}

/** A page without web parts: a module of the shell draws it into `#app`. */
export function clientPage(page: { readonly title: LocalizedText; readonly path: string; readonly script: string }, data: ClientPageData): ShellPage {
  return {
    title: page.title,
    path: page.path,
    body: html`<div class="sh-section"><div class="sh-column" id="app"></div></div>`,
    end: html`${jsonScript("page-data", data)}<script type="module" src="${BROWSER_PATHS.shell}/${page.script}.js"></script>`,
  };
}
