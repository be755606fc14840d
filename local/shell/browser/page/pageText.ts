/** A control of a page's canvas, as far as a plain form knows it. */
interface Control {
  readonly controlType?: number;
  readonly innerHTML?: string;
  readonly [name: string]: unknown;
}

const [SETTINGS, TEXT] = [0, 4];
/** Where the one text of a plain page stands. */
const POSITION = { controlIndex: 1, layoutIndex: 1, sectionFactor: 12, sectionIndex: 1, zoneIndex: 1 };

function controlsIn(canvas: string | null): readonly Control[] {
  const parsed: unknown = canvas === null || canvas === "" ? [] : JSON.parse(canvas);
  return Array.isArray(parsed) ? (parsed as readonly Control[]) : [];
}

/** The text of a paragraph that holds nothing but text and line breaks. */
function plainParagraph(node: Node): string | undefined {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.trim() === "" ? "" : undefined;
  if (!(node instanceof Element) || node.localName !== "p") return undefined;
  const parts = [...node.childNodes].map((child) =>
    child.nodeType === Node.TEXT_NODE ? (child.textContent ?? "") : child instanceof Element && child.localName === "br" ? "\n" : undefined,
  );
  return parts.some((part) => part === undefined) ? undefined : parts.join("");
}

/**
 * The text of a page, its paragraphs divided by empty lines. Undefined when the page holds more than plain paragraphs: web
 * parts, headings, links. A plain form must leave such a page's content alone.
 *
 * @param canvas - `CanvasContent1` of the pages service: JSON
 */
export function plainText(canvas: string | null): string | undefined {
  const contents = controlsIn(canvas).filter(({ controlType = SETTINGS }) => controlType !== SETTINGS);
  if (contents.some(({ controlType }) => controlType !== TEXT)) return undefined;
  const html = contents.map(({ innerHTML = "" }) => innerHTML).join("");
  const paragraphs = [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map(plainParagraph);
  return paragraphs.some((text) => text === undefined) ? undefined : paragraphs.filter((text) => text !== "").join("\n\n");
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * The canvas of a page that says the text, in one text part; the page's own settings stay.
 *
 * @param before - the canvas so far
 * @param id - of the text part of a page that has none yet
 */
export function canvasOf(text: string, before: string | null, id: string): string {
  const controls = controlsIn(before);
  const first = controls.find(({ controlType }) => controlType === TEXT);
  const settings = controls.filter(({ controlType, pageSettingsSlice }) => controlType === SETTINGS && pageSettingsSlice !== undefined);
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  const innerHTML = paragraphs.map((paragraph) => `<p>${escaped(paragraph).replace(/\n/g, "<br>")}</p>`).join("");
  const part = first ?? {
    controlType: TEXT,
    id,
    anchorComponentId: id,
    editorType: "CKEditor",
    displayMode: 2,
    addedFromPersistedData: false,
    position: POSITION,
    emphasis: {},
  };
  return JSON.stringify([
    { ...part, innerHTML },
    ...(settings.length > 0
      ? settings
      : [{ controlType: SETTINGS, pageSettingsSlice: { isDefaultDescription: false, isDefaultThumbnail: true } }]),
  ]);
}
