import { html } from "hono/html";
import { BROWSER_PATHS } from "../host/browserPaths";
import type { ClientPageData } from "./clientPageData";
import { jsonScript } from "./markup";
import type { ShellPage } from "./shellPage";
import type { LocalizedText } from "./text";

/** A page without web parts: a module of the shell draws it into `#app`. */
export function clientPage(
  page: { readonly title: LocalizedText; readonly path: string; readonly script: string },
  data: ClientPageData,
): ShellPage {
  return {
    title: page.title,
    path: page.path,
    body: html`<div class="sh-section"><div class="sh-column" id="app"></div></div>`,
    end: html`${jsonScript("page-data", data)}
      <script type="module" src="${BROWSER_PATHS.shell}/${page.script}.js"></script>`,
  };
}
