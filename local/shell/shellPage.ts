import type { Markup } from "./markup";
import type { Navigation } from "./navigation";
import type { LocalizedText } from "./text";
import type { Person, Visitor } from "./visitor";

/** A page of the intranet, without the frame around it. */
export interface ShellPage {
  readonly title: LocalizedText;
  /** Server-relative URL, for the navigation's current entry. */
  readonly path: string;
  readonly body: Markup;
  /** Whether the page starts the SPFx runtime. */
  readonly runtime?: boolean;
  /** Scripts of `<head>` and of the end of the body. */
  readonly head?: Markup;
  readonly end?: Markup;
}

/** What the frame around every page shows. */
export interface Frame {
  /** What the intranet is called, above every site. */
  readonly portal: LocalizedText;
  readonly siteTitle: string;
  readonly people: readonly Person[];
  readonly navigation: Navigation;
  readonly visitor: Visitor;
  readonly nonce: string;
}
