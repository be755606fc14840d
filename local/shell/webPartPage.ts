import { html } from "hono/html";
import { BROWSER_PATHS } from "../host/browserPaths";
import type { PreloadedData } from "../host/pageContext";
import type { Column, Part, Section } from "./canvas";
import { jsonScript } from "./markup";
import type { Markup } from "./markup";
import type { ShellPage } from "./shellPage";
import type { StoredPage } from "./storedPage";
import type { Language } from "./text";

const { packages, host, shell } = BROWSER_PATHS;

interface Reader {
  /** Server-relative URL of the page. */
  readonly path: string;
  readonly language: Language;
  readonly data: PreloadedData;
}

/** What edit mode is told; the rest it asks SharePoint. */
export interface EditedPage {
  readonly id: number;
  readonly canvas: string;
  readonly isDraft: boolean;
  readonly webUrl: string;
  readonly language: Language;
}

function partMarkup(part: Part): Markup {
  if (part.is === "text") return html`<div class="sh-article" data-text-part="${part.html}"></div>`;
  return html`<div class="sh-part">
    <div data-web-part="${part.componentId}" data-instance="${part.id}" data-stored="${JSON.stringify(part.data)}"></div>
  </div>`;
}

function columnMarkup({ width, parts }: Column): Markup {
  return html`<div style="flex-grow:${width}">${parts.map(partMarkup)}</div>`;
}

function sectionMarkup({ zone, emphasis, columns }: Section): Markup {
  const content = columns.length === 1 ? columns[0]?.parts.map(partMarkup) : columns.map(columnMarkup);
  return html`<div class="sh-section" data-zone="${zone}" data-emphasis="${emphasis}">
    <div class="sh-column${columns.length > 1 ? " sh-columns" : ""}">${content}</div>
  </div>`;
}

const hasTexts = ({ sections }: StoredPage): boolean =>
  sections.some(({ columns }) => columns.some(({ parts }) => parts.some(({ is }) => is === "text")));

/** The page's places for web parts and texts, what starts the SPFx runtime in them, and edit mode for those who may edit. */
export function webPartPage(page: StoredPage, { path, language, data }: Reader): ShellPage {
  const edited: EditedPage = {
    id: page.id,
    canvas: page.canvas,
    isDraft: page.isDraft,
    webUrl: String(data.contextWebInfo["WebFullUrl"]),
    language,
  };
  const textScript = hasTexts(page) ? html`<script type="module" src="${shell}/article/textParts.js"></script>` : "";
  const editScript = page.mayEdit
    ? html`${jsonScript("edited-page", edited)}
        <script type="module" src="${shell}/edit/main.js"></script>`
    : "";
  return {
    title: { ja: page.title, en: page.title },
    path,
    runtime: true,
    head: html`<script src="${host}/prepareWindow.js"></script>
      <script src="${packages}/sp-loader/sp-loader-assembly_en-us.js"></script>`,
    body: html`<h1 class="sh-hidden">${page.title}</h1>
      ${page.mayEdit ? html`<div id="edit"></div>` : ""}${page.sections.map(sectionMarkup)}`,
    end: html`${jsonScript("page-data", data)}
      <script src="${host}/start.js"></script>
      ${textScript}${editScript}`,
  };
}
