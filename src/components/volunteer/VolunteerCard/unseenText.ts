import type { Language } from "../../../domain/text";
import type { FactItems, FactName, Profile } from "../../../domain/volunteer/facts";
import { FACT_NAMES, FACTS } from "../../../domain/volunteer/facts";
import type { Unseen } from "../factViews";
import { FACT_VIEWS } from "../factViews";

/** Finds a word in texts of one person. */
interface Search {
  readonly word: string;
  readonly has: (text: string) => boolean;
  readonly language: Language;
}

function toldIn<Name extends FactName>(name: Name, profile: Profile, { word, has, language }: Search): Unseen | undefined {
  const [fact, view] = [FACTS[name], FACT_VIEWS[name]];
  for (const item of fact.items(profile) as readonly FactItems[Name][]) {
    const [first, ...others] = fact.texts(item, profile).filter(has);
    if (first !== undefined) return view.told({ item, label: view.label(item, language), texts: [first, ...others], word });
  }
  return undefined;
}

/**
 * Where a word was found that a card does not show: 「西欧課、いまの欧州第一課」, 「経歴：…」.
 *
 * @param word - folded, as `queryWords` gives it
 * @param has - whether a text says it
 */
export function unseenText(profile: Profile, word: string, language: Language, has: (text: string) => boolean): Unseen | undefined {
  const search: Search = { word, language, has };
  for (const name of FACT_NAMES) {
    const told = toldIn(name, profile, search);
    if (told !== undefined) return told;
  }
  return undefined;
}
