import { FIRST_PREFIX } from "../../domain/directory/view/viewState";

/** The directories of the page, each at its number. */
const elements: HTMLElement[] = [];

/**
 * How the names begin under which a directory keeps its view in the page's address: `ps-` for the first one that a page draws,
 * which links from elsewhere lead to, `ps2-` for the second. A page draws its web parts in their order, so that a copied link fits.
 *
 * A directory keeps its number as long as it stands in the page; SharePoint changes pages without loading them anew.
 *
 * @param element - where the directory is drawn
 */
export function addressPrefix(element: HTMLElement): string {
  const own = elements.indexOf(element);
  const free = elements.findIndex((other) => !other.isConnected);
  const place = [own, free, elements.length].find((index) => index >= 0) ?? 0;
  elements[place] = element;
  return place === 0 ? FIRST_PREFIX : `ps${place + 1}-`;
}
