import type { Region } from "../organisation/regions";
import type { Posting } from "./posting";
import { ancestors } from "./postingName";

/** `region:af`, `country:af/ケニア` or `posting:emb-ke`. Bureaus and divisions are postings. */
export type PlaceId = string;

/** Whether a place counts for who is there now, for who has been there, or for both. */
export type PostingWhen = "either" | "now" | "past";

/** Everybody who serves in the region. */
export function regionPlace(region: Region): PlaceId {
  return `region:${region}`;
}

/** Everybody who serves at a mission in the country. */
export function countryPlace(region: Region, country: string): PlaceId {
  return `country:${region}/${country}`;
}

/** Everybody who serves there, or in a department below it. */
export function postingPlace(code: string): PlaceId {
  return `posting:${code}`;
}

/** The posting as a place and every place that includes it: division, bureau, country, region. */
export function placesAround(posting: Posting, byCode: ReadonlyMap<string, Posting>): PlaceId[] {
  const departments = [posting, ...ancestors(posting, byCode)].map(({ code }) => postingPlace(code));
  const country = posting.country === undefined ? [] : [countryPlace(posting.region, posting.country.ja)];
  return [...departments, ...country, regionPlace(posting.region)];
}
