import { memoize, memoizePerObject } from "../../lazy";
import { cityWords, countryWords } from "../../posting/placeWords";
import type { Posting } from "../../posting/posting";
import { postingHaystack, postingWords } from "../../posting/postingWords";
import type { SpellingOf } from "../../search/marks";
import { normalise } from "../../search/normalise";
import { topicHaystack, topicWords } from "../../topic/topicWords";
import type { Profile } from "../../volunteer/facts";
import { writtenTexts } from "../../volunteer/profileWords";
import type { Directory } from "../directory";

const KATAKANA = "ァ-ヺー";
const ALL_KATAKANA = new RegExp(`^[${KATAKANA}]+$`);

/** Finds a word in katakana that is not part of a longer one. */
function byItself(word: string): RegExp {
  return new RegExp(`(^|[^${KATAKANA}])${word}($|[^${KATAKANA}])`);
}

function namesOf({ country, city }: Posting): string[] {
  const [land = "", town = ""] = [country?.ja, city?.ja];
  return [land, ...countryWords(land), town, ...cityWords(town)];
}

/**
 * How countries and cities with names in katakana are spelled, by their folded names. Folding makes one of タイ, 会いたい and
 * フレックスタイム: whoever types the name of a place means the place.
 *
 * @param byCode - all postings by code
 */
export const placeSpellings = memoizePerObject((byCode: ReadonlyMap<string, Posting>): ReadonlyMap<string, RegExp> => {
  const names = new Set([...byCode.values()].flatMap(namesOf).filter((name) => ALL_KATAKANA.test(name)));
  return new Map([...names].map((name) => [normalise(name), byItself(name)]));
});

/** So short a piece of a place is no word: whoever types がん does not look for ウガンダ. */
const FEW_KANA = /^[ぁ-ゖー]{2}$/;

/** Finds a word in hiragana as it stands, and in katakana where a word begins with it. */
function atStart(word: string): RegExp {
  const katakana = word.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
  return new RegExp(`${word}|(^|[^${KATAKANA}])${katakana}`);
}

/**
 * How folded words must be written to be found in anything but names: those that are the name of a place, and those of two kana that
 * stand inside such a name.
 */
export const spellingsIn = memoizePerObject((byCode: ReadonlyMap<string, Posting>): SpellingOf => {
  const places = placeSpellings(byCode);
  const standsInside = (word: string): boolean => FEW_KANA.test(word) && [...places.keys()].some((name) => name.indexOf(word) > 0);
  return memoize((word) => places.get(word) ?? (standsInside(word) ? atStart(word) : undefined));
});

/** How the texts of postings and topics are written, by all of them folded into one; of the others the directory knows. */
const listed = memoizePerObject(({ postings, topics, postingByCode }: Directory): ReadonlyMap<string, readonly string[]> => {
  const texts = new Map<string, readonly string[]>();
  const add = (folded: string, written: readonly string[]): void => void texts.set(folded, [...(texts.get(folded) ?? []), ...written]);
  for (const posting of postings) add(postingHaystack(posting, postingByCode), postingWords(posting, postingByCode));
  for (const topic of topics) add(topicHaystack(topic), topicWords(topic));
  return texts;
});

/** Whether one of some texts names the place, as a word by itself. */
export function spelled(texts: readonly string[], spelling: RegExp): boolean {
  return texts.some((text) => spelling.test(text.normalize("NFKC")));
}

/** Whether a text that people share names the place. @param term - folded, as `termsOf` has it */
export function termNames(directory: Directory, term: string, spelling: RegExp): boolean {
  return spelled([...(listed(directory).get(term) ?? []), ...(directory.writtenAs.get(term) ?? [])], spelling);
}

/** Whether somebody wrote of the place in their own words. */
export function writesOf(profile: Profile, spelling: RegExp): boolean {
  return spelled(writtenTexts(profile), spelling);
}
