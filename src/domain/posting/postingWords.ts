import { memoize, memoizePerObject } from "../lazy";
import { REGION_NAMES } from "../organisation/regions";
import { haystackOf } from "../search/match";
import { inBoth } from "../text";
import { cityWords, countryWords, regionWords } from "./placeWords";
import type { Posting } from "./posting";
import { ancestors, postingName } from "./postingName";

/** What a department or mission is called today. */
function presentNames(posting: Posting): string[] {
  return [...inBoth(posting.name), postingName(posting, "ja")];
}

/**
 * Every word for a posting: its names, and where it is: country, city and region of a mission, and the departments above a division.
 * What it was called comes first; what it is called officially comes last, for nobody is surprised to find it by that.
 *
 * @param byCode - all postings by code
 */
export function postingWords(posting: Posting, byCode: ReadonlyMap<string, Posting>): string[] {
  const { formerNames, shortNames, country, city, region } = posting;
  return [
    ...formerNames,
    ...ancestors(posting, byCode).flatMap((above) => [...presentNames(above), ...above.shortNames, ...above.formerNames]),
    ...inBoth(country),
    ...countryWords(country?.ja ?? ""),
    ...inBoth(city),
    ...cityWords(city?.ja ?? ""),
    ...inBoth(REGION_NAMES[region]),
    ...regionWords(region),
    ...shortNames,
    ...presentNames(posting),
  ];
}

const postingTexts = memoizePerObject((byCode: ReadonlyMap<string, Posting>) =>
  memoize((posting: Posting) => haystackOf(postingWords(posting, byCode))),
);

/** What a posting is found by, folded into one text; made once. @param byCode - all postings by code */
export function postingHaystack(posting: Posting, byCode: ReadonlyMap<string, Posting>): string {
  return postingTexts(byCode)(posting);
}
