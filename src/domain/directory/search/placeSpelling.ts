import { memoizePerObject } from "../../lazy";
import { normalise } from "../../search/normalise";
import type { Profile } from "../../volunteer/facts";
import { writtenTexts } from "../../volunteer/profileWords";
import type { Directory } from "../directory";

const KATAKANA = "ァ-ヺー";
const ALL_KATAKANA = new RegExp(`^[${KATAKANA}]+$`);

/** Finds a word in katakana that is not part of a longer one. */
function byItself(word: string): RegExp {
  return new RegExp(`(^|[^${KATAKANA}])${word}($|[^${KATAKANA}])`);
}

/**
 * How countries and cities with names in katakana are spelled, by their folded names. Folding makes one of タイ, 会いたい and
 * フレックスタイム: whoever types the name of a place means the place.
 */
export const placeSpellings = memoizePerObject(({ postings }: Directory): ReadonlyMap<string, RegExp> => {
  const names = postings.flatMap(({ country, city }) => [country?.ja ?? "", city?.ja ?? ""]).filter((name) => ALL_KATAKANA.test(name));
  return new Map(names.map((name) => [normalise(name), byItself(name)]));
});

/** Whether somebody wrote of the place in their own words. */
export function writesOf(profile: Profile, spelling: RegExp): boolean {
  return writtenTexts(profile).some((text) => spelling.test(text.normalize("NFKC")));
}
