/**
 * The browser's registry of ranges that are painted without elements of their own; absent in older browsers, which then show no marks.
 *
 * @see https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
interface Highlight {
  add(range: AbstractRange): void;
  delete(range: AbstractRange): void;
}

interface HighlightRealm {
  readonly CSS?: { readonly highlights?: { get(name: string): Highlight | undefined; set(name: string, highlight: Highlight): void } };
  readonly Highlight?: new () => Highlight;
}

/** Name in the stylesheet: `::highlight(ps-hit)`. */
const NAME = "ps-hit";

/** The one highlight of the page: several web parts add their ranges to it, and take none but their own away. */
function highlightOf({ CSS: css, Highlight }: HighlightRealm): Highlight | undefined {
  if (css?.highlights === undefined || Highlight === undefined) return undefined;
  const known = css.highlights.get(NAME);
  if (known !== undefined) return known;
  const made = new Highlight();
  css.highlights.set(NAME, made);
  return made;
}

/** Ranges of one web part in the page's highlight. */
export class Highlights {
  private readonly highlight = highlightOf(window as HighlightRealm);
  private ranges: readonly AbstractRange[] = [];

  /** False where the browser cannot paint ranges. */
  public get arePossible(): boolean {
    return this.highlight !== undefined;
  }

  /** Puts these ranges in the place of the former ones. */
  public replace(ranges: readonly AbstractRange[]): void {
    for (const range of this.ranges) this.highlight?.delete(range);
    for (const range of ranges) this.highlight?.add(range);
    this.ranges = ranges;
  }
}
