import { haystackOf } from "../search/match";
import { normalise } from "../search/normalise";
import type { Fact, FactItems, FactName, Profile } from "./facts";
import { FACT_NAMES, FACTS } from "./facts";

/** What one person is found by, folded. Words never match across two texts. */
export interface ProfileWords {
  /** Name, reading and romaji, and the given names by themselves: a text begins where a name begins. */
  readonly names: string;
  /** What the person has written. */
  readonly written: string;
  /** Texts that many people share, one for each posting, topic, year and so on: a search reads each of them once for all. */
  readonly terms: readonly string[];
}

const ofKind = (kind: Fact<unknown>["kind"]): readonly FactName[] => FACT_NAMES.filter((name) => FACTS[name].kind === kind);

const [NAMES, WRITTEN, SHARED] = [ofKind("name"), ofKind("written"), ofKind("shared")];

function textsOf<Name extends FactName>(name: Name, profile: Profile): string[] {
  const fact = FACTS[name];
  return fact.items(profile).flatMap((item: FactItems[Name]) => fact.texts(item, profile));
}

function partsOf<Name extends FactName>(name: Name, profile: Profile): string[] {
  const { items, parts } = FACTS[name];
  return items(profile).flatMap((item: FactItems[Name]) => parts?.(item) ?? []);
}

function termsOf<Name extends FactName>(name: Name, profile: Profile, foldTerm: (text: string) => string): string[] {
  const { items, texts, haystack } = FACTS[name];
  return items(profile).flatMap((item: FactItems[Name]) => (haystack === undefined ? texts(item, profile).map(foldTerm) : haystack(item, profile)));
}

const asItIs = (folded: string): string => folded;

/** What somebody has written in their own words. */
export function writtenTexts(profile: Profile): string[] {
  return WRITTEN.flatMap((name) => textsOf(name, profile));
}

/**
 * What a volunteer is found by, as the facts say.
 *
 * @param foldTerm - `normalise`, remembering: thousands of people share the same few years, places and job types
 */
export function profileWords(profile: Profile, foldTerm: (text: string) => string): ProfileWords {
  const whole = NAMES.flatMap((name) => textsOf(name, profile)).map(normalise);
  const parts = NAMES.flatMap((name) => partsOf(name, profile)).map(foldTerm);
  return {
    names: haystackOf([...whole, ...parts], asItIs),
    written: haystackOf(writtenTexts(profile)),
    terms: SHARED.flatMap((name) => termsOf(name, profile, foldTerm)).filter((term) => term !== ""),
  };
}
