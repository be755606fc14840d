import type { FactName, Profile } from "../../../domain/volunteer/facts";
import { FACT_NAMES, FACTS } from "../../../domain/volunteer/facts";
import type { CardReading } from "../factViews";
import { FACT_VIEWS } from "../factViews";

/** What a card says of each fact: all that it shows, labels and buttons apart. A card draws these and no other, so that what is found elsewhere can be told. */
export type CardTexts = Readonly<Record<FactName, readonly string[]>>;

function textsOf<Name extends FactName>(name: Name, profile: Profile, reading: CardReading): readonly string[] {
  return FACT_VIEWS[name].onCard?.(FACTS[name].items(profile), reading) ?? [];
}

/** @param profile - former postings and topics in the order in which the card shows them */
export function cardTexts(profile: Profile, { density, language }: Omit<CardReading, "postingByCode">): CardTexts {
  const reading = { density, language, postingByCode: profile.postingByCode };
  return Object.fromEntries(FACT_NAMES.map((name) => [name, textsOf(name, profile, reading)])) as Record<FactName, readonly string[]>;
}
