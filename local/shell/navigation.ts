import type { LocalizedText } from "../../src/domain/text";
import type { ListDefinition, SiteDefinition } from "../sharepoint/definition";
import { NAVIGATION_PAGES } from "./pages";

/** A list that people see in the navigation. */
export interface ListEntry {
  readonly title: string;
  /** Server-relative URL of the list: `/sites/plat/Lists/PlatTopics`. */
  readonly url: string;
  /** Server-relative URL of the page on which editors work with the list. */
  readonly page: string;
}

export interface Navigation {
  readonly pages: readonly { readonly title: LocalizedText; readonly url: string }[];
  readonly lists: readonly ListEntry[];
}

const [LIBRARY_TEMPLATE, SITE_PAGES_TEMPLATE] = [101, 119];

function listEntry(webPath: string, list: ListDefinition): ListEntry {
  const url = `${webPath}/${list.url}`;
  return { title: list.title, url, page: list.template === SITE_PAGES_TEMPLATE ? `${url}/Forms/ByAuthor.aspx` : `${url}/AllItems.aspx` };
}

/** The pages that lead the navigation, then every list of the site; libraries have no page here. */
export function navigationOf(site: SiteDefinition): Navigation {
  return {
    pages: NAVIGATION_PAGES.map(({ file, title }) => ({ title, url: `${site.url}/SitePages/${file}` })),
    lists: site.lists.filter(({ template }) => template !== LIBRARY_TEMPLATE).map((list) => listEntry(site.url, list)),
  };
}
