import { invalidQuery } from "../answers/errors";

type Control = Readonly<Record<string, unknown>>;

const isControl = (value: unknown): value is Control => typeof value === "object" && value !== null && !Array.isArray(value);

const CONTROL = /<div data-sp-canvascontrol="" data-sp-canvasdataversion="[^"]*" data-sp-controldata="([^"]*)">/gu;
const [TEXT, WEB_PART] = [4, 3];

const escaped = (text: string): string =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/"/gu, "&quot;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/:/gu, "&#58;")
    .replace(/\{/gu, "&#123;")
    .replace(/\}/gu, "&#125;");

const unescaped = (text: string): string =>
  text
    .replace(/&#123;/gu, "{")
    .replace(/&#125;/gu, "}")
    .replace(/&#58;/gu, ":")
    .replace(/&gt;/gu, ">")
    .replace(/&lt;/gu, "<")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&");

/** The controls of a text that is JSON: an array of objects, or `null`. Undefined for any other text. */
function controlsIn(text: string): readonly Control[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (parsed === null) return [];
  return Array.isArray(parsed) && parsed.every(isControl) ? parsed : undefined;
}

/** @throws SharePointError 400 for a text that is no JSON array of controls */
export function checkControls(name: string, text: string): void {
  if (controlsIn(text) === undefined)
    throw invalidQuery(`The value of ${name} is not a JSON array of controls. Send JSON.stringify of what the page's canvas holds.`);
}

const element = (version: unknown, data: Control, content: string): string =>
  `<div data-sp-canvascontrol="" data-sp-canvasdataversion="${escaped(typeof version === "string" ? version : "1.0")}" data-sp-controldata="${escaped(JSON.stringify(data))}">${content}</div>`;

function canvasElement(control: Control): string {
  const { innerHTML, webPartData, ...data } = control;
  if (control["controlType"] === TEXT)
    return element("1.0", data, `<div data-sp-rte="">${typeof innerHTML === "string" ? innerHTML : ""}</div>`);
  if (control["controlType"] !== WEB_PART || typeof webPartData !== "object" || webPartData === null) return element("1.0", control, "");
  const part = webPartData as Control;
  const version = typeof part["dataVersion"] === "string" ? part["dataVersion"] : "1.0";
  const inner = `<div data-sp-componentid="">${escaped(String(part["id"] ?? ""))}</div><div data-sp-htmlproperties=""></div>`;
  return element(
    "1.0",
    data,
    `<div data-sp-webpart="" data-sp-webpartdataversion="${escaped(version)}" data-sp-webpartdata="${escaped(JSON.stringify(part))}">${inner}</div>`,
  );
}

const html = (text: string, draw: (control: Control) => string): string => {
  const controls = controlsIn(text);
  return controls === undefined ? text : `<div>${controls.map(draw).join("")}</div>`;
};

/** `CanvasContent1` as list items show it: markup with the controls in attributes. Text that is markup already stays. */
export const canvasHtml = (text: string): string => html(text, canvasElement);

/** `LayoutWebpartsContent` as list items show it. */
export const layoutHtml = (text: string): string => html(text, (part) => element(part["dataVersion"], part, ""));

/** The object of an attribute. @throws SyntaxError when it holds none */
function objectIn(attribute: string): Control {
  const parsed: unknown = JSON.parse(unescaped(attribute));
  if (!isControl(parsed)) throw new SyntaxError("The attribute holds no object.");
  return parsed;
}

/** The control of one element; what the element holds goes back into it. @throws SyntaxError for data that cannot be read */
function controlOf(data: string, content: string): Control {
  const control = objectIn(data);
  if (control["controlType"] === TEXT)
    return { ...control, innerHTML: /^<div data-sp-rte="">([\s\S]*)<\/div><\/div>$/u.exec(content)?.[1] ?? "" };
  const part = /^<div data-sp-webpart="[^"]*" data-sp-webpartdataversion="[^"]*" data-sp-webpartdata="([^"]*)">/u.exec(content)?.[1];
  return part === undefined ? control : { ...control, webPartData: objectIn(part) };
}

/** Where a text part stands that was not made on a canvas. */
const ALONE = { controlIndex: 1, layoutIndex: 1, sectionFactor: 12, sectionIndex: 1, zoneIndex: 1 };

/** The controls in the markup of list items; none where their data cannot be read, for items take any markup. */
function controlsInMarkup(text: string): readonly Control[] {
  const found = [...text.matchAll(CONTROL)];
  const end = text.replace(/<\/div>\s*$/u, "").length;
  try {
    return found.map((match, at) =>
      controlOf(match[1] ?? "", text.slice((match.index ?? 0) + match[0].length, found[at + 1]?.index ?? end).trim()),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/**
 * The controls as JSON, as the pages service answers them: a text that is JSON stays exactly as it was sent, the markup of
 * list items is read back, and other markup is one text part.
 */
export function controlsJson(text: string): string {
  if (controlsIn(text) !== undefined) return text;
  const found = controlsInMarkup(text);
  return JSON.stringify(found.length === 0 ? [{ controlType: TEXT, id: "", position: ALONE, innerHTML: text }] : found);
}
