import { accessDenied } from "../answers/errors";
import { isLibrary, Template } from "../definition/templates";
import type { Access } from "../security/access";
import { Permission, permits } from "../security/permissions";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { newListSettings } from "./listSettings";
import { addFirstView, makeList } from "./makeList";

const URL_BELOW_WEB = "SiteAssets";
const JAPANESE = 1041;

/** Whether it is the library of the web's pictures and scripts. */
export const isSiteAssets = (list: Pick<List, "url" | "template">): boolean =>
  isLibrary(list) && list.url.toLowerCase() === URL_BELOW_WEB.toLowerCase();

/** The library of the web's pictures and scripts, made when the web has none. @throws SharePointError 403 */
export function ensureSiteAssets(site: Site, access: Access, now: Date): List {
  const found = site.lists.byUrl(URL_BELOW_WEB);
  if (found !== undefined) {
    if (!access.opens(found)) throw accessDenied();
    return found;
  }
  if (!permits(access.web, Permission.manageLists)) throw accessDenied();
  const title = site.web.language === JAPANESE ? "サイトのリソース ファイル" : "Site Assets";
  const list = makeList(site, { url: URL_BELOW_WEB, title, template: Template.library, settings: newListSettings(Template.library) }, now);
  addFirstView(site, list);
  return list;
}
