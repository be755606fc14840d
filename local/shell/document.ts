import { html, raw } from "hono/html";
import { BROWSER_PATHS } from "../host/browserPaths";
import { shellHeader } from "./header";
import type { Markup } from "./markup";
import type { Frame, ShellPage } from "./shellPage";
import type { LocalizedText } from "./text";

const preact = {
  preact: "preact/preact.mjs",
  "preact/hooks": "preact-hooks/hooks.mjs",
  "preact/jsx-runtime": "preact-jsx-runtime/jsxRuntime.mjs",
};
const IMPORT_MAP = JSON.stringify({
  imports: Object.fromEntries(Object.entries(preact).map(([name, file]) => [name, `${BROWSER_PATHS.packages}/${file}`])),
});

const skipLink: LocalizedText = { ja: "本文へ", en: "Skip to content" };

/** A whole page of the intranet: the frame that every SharePoint page has, around the page's own body. */
export function shellDocument(page: ShellPage, frame: Frame): Markup {
  const { visitor, siteTitle, nonce } = frame;
  const { language } = visitor;
  return html`<!doctype html>
    <html lang="${language}" data-theme="${visitor.theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title[language]} - ${siteTitle}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${BROWSER_PATHS.shell}/themes.css" />
        <link rel="stylesheet" href="${BROWSER_PATHS.shell}/styles/shell.css" />
        <script src="${BROWSER_PATHS.shell}/watchPage.js"></script>
        <script type="importmap" nonce="${nonce}">
          ${raw(IMPORT_MAP)}
        </script>
        ${page.head ?? ""}
      </head>
      <body>
        <a class="sh-skip" href="#main">${skipLink[language]}</a>
        ${shellHeader(page, frame)}
        <main id="main" tabindex="-1">${page.body}</main>
        <aside id="page-log"></aside>
        <footer id="faults"></footer>
        <script type="module" src="${BROWSER_PATHS.shell}/switches.js"></script>
        <script type="module" src="${BROWSER_PATHS.shell}/pageLog.js"></script>
        <script type="module" src="${BROWSER_PATHS.shell}/faults/main.js"></script>
        ${page.end ?? ""}
      </body>
    </html>`;
}
