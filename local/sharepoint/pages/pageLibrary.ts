import { accessDenied, NotBuilt, SharePointError } from "../answers/errors";
import { newListSettings } from "../lists/listSettings";
import { addFirstView, makeList } from "../lists/makeList";
import type { Access } from "../security/access";
import { Permission, permits } from "../security/permissions";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

const PAGES = 119;
const URL_BELOW_WEB = "SitePages";
const TITLES = { 1041: "サイトのページ", 1033: "Site Pages" } as const;

/** By its kind: a list of any other may stand at its address. */
function find(site: Site): List | undefined {
  const libraries = site.lists.all().filter(({ template }) => template === PAGES);
  return libraries.find(({ url }) => url.toLowerCase() === URL_BELOW_WEB.toLowerCase()) ?? libraries[0];
}

/**
 * The library of the web's pages.
 *
 * @throws SharePointError 404 when the web has none, 403 when the person may not see it
 */
export function pageLibrary(site: Site, access: Access): List {
  const list = find(site);
  if (list === undefined)
    throw new SharePointError(
      404,
      -2147024894,
      "System.IO.FileNotFoundException",
      "The web has no library of pages: ask for lists/EnsureClientRenderedSitePagesLibrary first.",
    );
  if (!access.opens(list)) throw accessDenied();
  return list;
}

/** The library of the web's pages, made when the web has none. @throws SharePointError 403; NotBuilt where another list has its address */
export function ensurePageLibrary(site: Site, access: Access, now: Date): List {
  if (find(site) !== undefined) return pageLibrary(site, access);
  if (!permits(access.web, Permission.manageLists)) throw accessDenied();
  if (site.lists.byUrl(URL_BELOW_WEB) !== undefined)
    throw new NotBuilt(`a library of pages on a web where another list has the address ${URL_BELOW_WEB}`);
  const title = site.web.language === 1041 ? TITLES[1041] : TITLES[1033];
  const list = makeList(site, { url: URL_BELOW_WEB, title, template: PAGES, settings: newListSettings(PAGES) }, now);
  addFirstView(site, list);
  return list;
}

/** A page that exists nowhere, as the files of a library are missed. */
export const pageMissing = (path: string): SharePointError =>
  new SharePointError(404, -2130575338, "Microsoft.SharePoint.SPException", `The file ${path} does not exist.`);
