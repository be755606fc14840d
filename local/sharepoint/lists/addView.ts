import { holdsFiles } from "../definition/templates";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { View } from "../store/views";

/** The page of a view: its name without what addresses cannot hold, made unique in the list. */
function viewUrl(site: Site, list: List, file: string): string {
  const folder = `${site.web.url}/${list.url}${holdsFiles(list) ? "/Forms" : ""}`;
  const name = file.replace(/[~"#%&*:<>?/\\{|}.]/gu, "");
  const taken = new Set(site.views.of(list.key).map(({ url }) => url));
  for (let at = 0; ; at++) {
    const url = `${folder}/${name}${at === 0 ? "" : at}.aspx`;
    if (!taken.has(url)) return url;
  }
}

/** @param file - name in the view's address, which later titles do not change */
export function addView(
  site: Site,
  list: List,
  facts: Pick<View, "title" | "fields" | "query" | "isDefault"> & Partial<Pick<View, "rowLimit" | "paged" | "customFormatter">>,
  file: string,
): View {
  return site.views.add(list.key, { rowLimit: 30, paged: true, ...facts, url: viewUrl(site, list, file) });
}
