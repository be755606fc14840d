/** The web parts of the page that keep a view in its address, each at its number; apart by the prefix of the first. */
const drawn = new Map<string, HTMLElement[]>();

/**
 * How the names begin under which a web part keeps its view in the page's address: `ps-` for the first one of its kind that a page draws,
 * which links from elsewhere lead to, `ps2-` for the second. A page draws its web parts in their order, so that a copied link fits.
 *
 * A web part keeps its number as long as it stands in the page; SharePoint changes pages without loading them anew.
 *
 * @param first - the prefix of the first web part of this kind, with a dash at its end
 * @param element - where the web part is drawn
 */
export function addressPrefix(first: string, element: HTMLElement): string {
  const elements = drawn.get(first) ?? [];
  drawn.set(first, elements);
  const own = elements.indexOf(element);
  const free = elements.findIndex((other) => !other.isConnected);
  const place = [own, free, elements.length].find((index) => index >= 0) ?? 0;
  elements[place] = element;
  return place === 0 ? first : `${first.slice(0, -1)}${place + 1}-`;
}
