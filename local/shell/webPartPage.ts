import { html } from "hono/html";
import type { Language } from "../../src/domain/text";
import { inLanguage } from "../../src/domain/text";
import { BROWSER_PATHS } from "../host/browserPaths";
import type { PreloadedData } from "../host/pageContext";
import { jsonScript } from "./document";
import type { ShellPage } from "./document";
import type { WebPartPage } from "./pages";

/** The page's places for web parts, and what starts the SPFx runtime in them. */
export function webPartPage(page: WebPartPage, path: string, language: Language, data: PreloadedData): ShellPage {
  const { packages, host } = BROWSER_PATHS;
  return {
    title: page.title,
    path,
    runtime: true,
    head: html`<script src="${host}/prepareWindow.js"></script>
<script src="${packages}/sp-loader/sp-loader-assembly_en-us.js"></script>`,
    body: html`<h1 class="sh-hidden">${inLanguage(page.title, language)}</h1>${page.webParts.map(({ alias, instanceId, properties }) =>
      html`<div class="sh-section"><div class="sh-column" data-web-part="${alias}" data-instance="${instanceId}" data-properties="${JSON.stringify(properties)}"></div></div>`)}`,
    end: html`${jsonScript("page-data", data)}<script src="${host}/start.js"></script>`,
  };
}
