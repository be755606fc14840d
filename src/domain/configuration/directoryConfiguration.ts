import type { FacetName } from "../directory/facets/facets";
import { FACET_NAMES } from "../directory/facets/facets";
import type { Arrangements, ViewState } from "../directory/view/viewState";
import { DENSITIES, ORDERS } from "../directory/view/viewState";
import { safeUrl } from "../link/safeUrl";
import { tenantSite } from "../link/tenantSite";
import type { ConfiguredPage } from "./configuredPage";
import { contactConfiguration } from "./contactConfiguration";
import type { ContactConfiguration } from "./contactConfiguration";
import type { DirectoryTexts } from "./directoryTexts";
import { listingConfiguration } from "./listingConfiguration";
import type { ListingConfiguration } from "./listingConfiguration";
import { storedChoice, storedProperty, storedSwitches } from "./storedValues";
import { directoryTexts } from "./storedTexts";

export const LAYOUTS = ["page", "teaser"] as const;

/** How many people a list shows at a time; "all": everybody, as the reader scrolls. */
export const PAGE_SIZES = ["all", "12", "24", "48", "96"] as const;

export type Layout = (typeof LAYOUTS)[number];
export type PageSize = (typeof PAGE_SIZES)[number];

/** What the organisers chose for the directory; everything has a default. */
export interface DirectoryConfiguration extends ContactConfiguration, ListingConfiguration {
  /** Web that holds the lists, without trailing slash. */
  readonly siteUrl: string;
  readonly layout: Layout;
  /** Page that the teaser leads to. */
  readonly directoryPage: string;
  readonly arrangements: Arrangements;
  readonly pageSize: PageSize;
  /** The questions that narrow the directory. */
  readonly facets: readonly FacetName[];
  /** Whether the stones of people show their photos: each one seen is asked of SharePoint by name, which its server log keeps. */
  readonly photos: boolean;
  readonly texts: DirectoryTexts;
}

function arrangementsIn(stored: unknown): Arrangements {
  const left = storedSwitches(storedProperty(stored, "orders"), ORDERS);
  const orders = left.length === 0 ? ORDERS : left;
  const order = storedChoice(storedProperty(stored, "order"), orders) ?? orders[0] ?? "fair";
  const density: ViewState["density"] = storedChoice(storedProperty(stored, "density"), DENSITIES) ?? "cards";
  return { orders, order, density };
}

/**
 * The configuration in force.
 *
 * @param stored - the web part's properties as the page stores them: what is absent, malformed or hostile gives way to the default
 */
export function directoryConfiguration(stored: unknown, { webUrl, url, language }: ConfiguredPage): DirectoryConfiguration {
  const valueOf = (name: string): unknown => storedProperty(stored, name);
  return {
    siteUrl: tenantSite(valueOf("siteUrl"), webUrl) ?? webUrl,
    layout: storedChoice(valueOf("layout"), LAYOUTS) ?? "page",
    directoryPage: safeUrl(valueOf("directoryPageUrl"), url) ?? url,
    arrangements: arrangementsIn(stored),
    pageSize: storedChoice(valueOf("pageSize"), PAGE_SIZES) ?? "all",
    facets: storedSwitches(valueOf("facets"), FACET_NAMES),
    photos: valueOf("photos") === true,
    ...contactConfiguration(stored),
    ...listingConfiguration(stored),
    texts: directoryTexts(stored, language, url),
  };
}
