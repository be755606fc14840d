import { safeUrl } from "../link/safeUrl";
import { tenantSite } from "../link/tenantSite";

export type NewsLayout = "hero" | "list" | "compact";

export const NEWS_LAYOUTS: readonly NewsLayout[] = ["hero", "list", "compact"];

export const MIN_COUNT = 1;
export const MAX_COUNT = 12;
const USUAL_COUNT = 4;

/** What a page stores for the web part; anything may be absent or of another time. */
export interface StoredNewsConfiguration {
  readonly siteUrl?: string;
  readonly directoryPageUrl?: string;
  readonly layout?: string;
  readonly count?: number;
}

export interface NewsConfiguration {
  /** Absolute address of the web whose Site Pages hold the interviews, without trailing slash. */
  readonly siteUrl: string;
  /** Absolute address of the page with the directory; absent: interviews do not lead to profiles. */
  readonly directoryPageUrl?: string;
  readonly layout: NewsLayout;
  /** How many interviews at first, and how many more each time. */
  readonly count: number;
}

function countIn(stored: number | undefined): number {
  return Number.isInteger(stored) ? Math.min(MAX_COUNT, Math.max(MIN_COUNT, Number(stored))) : USUAL_COUNT;
}

/**
 * The settings in force.
 *
 * @param webUrl - absolute address of the page's web, without trailing slash
 */
export function newsConfiguration(stored: StoredNewsConfiguration, webUrl: string): NewsConfiguration {
  const directoryPageUrl = safeUrl(stored.directoryPageUrl, webUrl);
  return {
    siteUrl: tenantSite(stored.siteUrl, webUrl) ?? webUrl,
    layout: NEWS_LAYOUTS.find((layout) => layout === stored.layout) ?? "hero",
    count: countIn(stored.count),
    ...(directoryPageUrl === undefined ? {} : { directoryPageUrl }),
  };
}
