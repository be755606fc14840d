import { safeUrl } from "../link/safeUrl";
import { tenantSite } from "../link/tenantSite";
import type { ConfiguredPage } from "./configuredPage";
import { contactConfiguration } from "./contactConfiguration";
import type { ContactConfiguration } from "./contactConfiguration";
import { listingConfiguration } from "./listingConfiguration";
import type { ListingConfiguration } from "./listingConfiguration";
import { storedChoice, storedProperty } from "./storedValues";

export const NEWS_LAYOUTS = ["hero", "list", "compact"] as const;

export type NewsLayout = (typeof NEWS_LAYOUTS)[number];

export const MIN_COUNT = 1;
export const MAX_COUNT = 12;
const USUAL_COUNT = 4;

/** What the organisers chose for the interview news; everything has a default. */
export interface NewsConfiguration extends ContactConfiguration, ListingConfiguration {
  /** Absolute address of the web whose Site Pages hold the interviews, without trailing slash. */
  readonly siteUrl: string;
  /** Absolute address of the page with the directory; absent: interviews do not lead to profiles. */
  readonly directoryPageUrl?: string;
  readonly layout: NewsLayout;
  /** How many interviews at first, and how many more each time. */
  readonly count: number;
}

function countIn(stored: unknown): number {
  return Number.isInteger(stored) ? Math.min(MAX_COUNT, Math.max(MIN_COUNT, Number(stored))) : USUAL_COUNT;
}

/**
 * The configuration in force.
 *
 * @param stored - the web part's properties as the page stores them: what is absent, malformed or hostile gives way to the default
 */
export function newsConfiguration(stored: unknown, { webUrl }: Pick<ConfiguredPage, "webUrl">): NewsConfiguration {
  const valueOf = (name: string): unknown => storedProperty(stored, name);
  const directoryPageUrl = safeUrl(valueOf("directoryPageUrl"), webUrl);
  return {
    siteUrl: tenantSite(valueOf("siteUrl"), webUrl) ?? webUrl,
    layout: storedChoice(valueOf("layout"), NEWS_LAYOUTS) ?? "hero",
    count: countIn(valueOf("count")),
    ...contactConfiguration(stored),
    ...listingConfiguration(stored),
    ...(directoryPageUrl === undefined ? {} : { directoryPageUrl }),
  };
}
