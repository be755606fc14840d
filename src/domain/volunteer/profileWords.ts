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

/** Adds to the terms one by one: every person of the directory comes through here. */
function addTerms<Name extends FactName>(name: Name, profile: Profile, foldTerm: (text: string) => string, terms: string[]): void {
  const { items, texts, haystack } = FACTS[name];
  for (const item of items(profile) as readonly FactItems[Name][]) {
    if (haystack !== undefined) terms.push(haystack(item, profile));
    else for (const text of texts(item, profile)) terms.push(foldTerm(text));
  }
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
  const terms: string[] = [];
  for (const name of SHARED) addTerms(name, profile, foldTerm, terms);
  return {
    names: haystackOf([...whole, ...parts], asItIs),
    written: haystackOf(writtenTexts(profile)),
    terms: terms.filter((term) => term !== ""),
  };
}
