import { isPlainText } from "../answers/plainText";

/** An element with what it holds; text is what stands directly in it, white space included. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** What stands between its tags, as it was written; absent where nothing does. */
  readonly inner?: string;
}

/** The text is no well-formed element. */
export class XmlError extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;
const DEEPEST = 200;

const NAME = "[A-Za-z_][\\w.-]*";
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, "uy");
const OPENING = new RegExp(`<(${NAME})`, "uy");
const CLOSING = new RegExp(`</(${NAME})\\s*>`, "uy");
const TAG_END = /\s*(\/?)>/uy;
const TEXT = /[^<]+/uy;
const COMMENT = /<!--[\s\S]*?-->/uy;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/uy;

/** Of these code points UTF-16 makes other characters, two of them one; alone they are none. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function character(code: number): string {
  const named = code > LAST_CODE_POINT || isSurrogate(code) ? "" : String.fromCodePoint(code);
  if (named === "" || !isPlainText(named)) throw new XmlError(`The character reference ${code} names no character that XML can hold.`);
  return named;
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+);|#(\d+);|(\w+);)?/giu, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    const known = name !== undefined && Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (known === undefined) throw new XmlError(`'${all}' is no entity: write &amp; for an ampersand.`);
    return known;
  });
}

/** Reads from the front of the text to its end. */
class XmlReader {
  private at = 0;

  constructor(private readonly xml: string) {}

  public document(): XmlElement {
    this.blank();
    const root = this.element(0);
    this.blank();
    if (this.at < this.xml.length) throw this.error("Only one element is allowed at the top.");
    return root;
  }

  private element(depth: number): XmlElement {
    const name = this.taken(OPENING)?.[1];
    if (name === undefined) throw this.error("An element was expected.");
    if (depth > DEEPEST) throw this.error("The elements are nested too deeply.");
    const attributes = this.attributes();
    const end = this.taken(TAG_END);
    if (end === undefined) throw this.error(`The tag <${name}> cannot be read.`);
    if (end[1] === "/") return { name, attributes, children: [], text: "" };
    return { name, attributes, ...this.content(name, depth) };
  }

  private attributes(): Record<string, string> {
    const found = new Map<string, string>();
    for (let next = this.taken(ATTRIBUTE); next !== undefined; next = this.taken(ATTRIBUTE)) {
      const [, name = "", double, single] = next;
      if (found.has(name)) throw this.error(`The attribute ${name} is there twice.`);
      found.set(name, decode(double ?? single ?? ""));
    }
    return Object.fromEntries(found);
  }

  private content(name: string, depth: number): Pick<XmlElement, "children" | "text" | "inner"> {
    const children: XmlElement[] = [];
    const start = this.at;
    let text = "";
    for (;;) {
      const end = this.at;
      const closed = this.taken(CLOSING)?.[1];
      if (closed === name) return { children, text, inner: this.xml.slice(start, end) };
      if (closed !== undefined) throw this.error(`<${name}> is closed by </${closed}>.`);
      if (this.taken(COMMENT) !== undefined) continue;
      const [plain, literal] = [this.taken(TEXT)?.[0], this.taken(CDATA)?.[1]];
      if (plain !== undefined || literal !== undefined) text += decode(plain ?? "") + (literal ?? "");
      else if (this.at < this.xml.length) children.push(this.element(depth + 1));
      else throw this.error(`<${name}> is not closed.`);
    }
  }

  private blank(): void {
    this.taken(/\s*/uy);
    while (this.taken(COMMENT) !== undefined) this.taken(/\s*/uy);
  }

  private taken(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.xml);
    if (found === null) return undefined;
    this.at = pattern.lastIndex;
    return found;
  }

  private error(why: string): XmlError {
    return new XmlError(`${why} (At character ${this.at + 1} of the XML.)`);
  }
}

/**
 * Reads one element: the XML of queries and columns, with comments and CDATA, without namespaces, processing instructions and document types.
 *
 * @throws XmlError for what is not well-formed
 */
export function parseXml(xml: string): XmlElement {
  if (!isPlainText(xml)) throw new XmlError("It holds a control character, which XML cannot hold.");
  return new XmlReader(xml).document();
}
