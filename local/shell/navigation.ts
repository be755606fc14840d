import type { ListDefinition, SiteDefinition } from "../sharepoint/definition/siteDefinition";
import type { LocalizedText } from "./text";

/** A page that the navigation leads to. What it holds is the site's business: it is read from SharePoint. */
export interface NavigationPage {
  /** Below `SitePages/`. */
  readonly file: string;
  readonly title: LocalizedText;
}

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

/** The given pages, then every list of the site; libraries have no page here. */
export function navigationOf(site: SiteDefinition, pages: readonly NavigationPage[]): Navigation {
  return {
    pages: pages.map(({ file, title }) => ({ title, url: `${site.url}/SitePages/${file}` })),
    lists: site.lists.filter(({ template }) => template !== LIBRARY_TEMPLATE).map((list) => listEntry(site.url, list)),
  };
}
