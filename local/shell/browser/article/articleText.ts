/** A piece of an article that is safe to draw: no attribute of the editor's markup survives but a checked link. */
export type Piece = string | { readonly element: AllowedElement; readonly href?: string; readonly pieces: readonly Piece[] };

const ALLOWED = ["p", "h2", "h3", "ul", "ol", "li", "a", "strong", "em", "blockquote", "br"] as const;
export type AllowedElement = (typeof ALLOWED)[number];

const isAllowed = (name: string): name is AllowedElement => (ALLOWED as readonly string[]).includes(name);

/** Their content is no text for readers. */
const DROPPED: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "iframe",
  "object",
  "svg",
  "math",
  "noscript",
  "textarea",
  "select",
]);

/** Links lead to web addresses only; anything else becomes plain text. */
function safeHref(href: string, base: string): string | undefined {
  try {
    const url = new URL(href, base);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function piecesOf(node: Node, base: string): Piece[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ""];
  if (!(node instanceof Element)) return [];
  const name = node.localName;
  if (DROPPED.has(name)) return [];
  const pieces = [...node.childNodes].flatMap((child) => piecesOf(child, base));
  if (!isAllowed(name)) return pieces;
  if (name !== "a") return [{ element: name, pieces }];
  const href = safeHref(node.getAttribute("href") ?? "", base);
  return href === undefined ? pieces : [{ element: "a", href, pieces }];
}

/**
 * The text blocks of a modern page, as pieces of a fixed set of elements. Elements outside the set give way to their content.
 *
 * @param canvas - `CanvasContent1`: text web parts stand in elements marked `data-sp-rte`
 * @param base - absolute URL that relative links start from
 */
export function articleText(canvas: string, base: string): Piece[] {
  const page = new DOMParser().parseFromString(canvas, "text/html");
  const blocks = page.querySelectorAll("[data-sp-rte]");
  return [...(blocks.length === 0 ? [page.body] : blocks)].flatMap((block) =>
    [...block.childNodes].flatMap((node) => piecesOf(node, base)),
  );
}
