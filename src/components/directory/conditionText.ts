import type { ConditionValue } from "../../domain/directory/facets/facet";
import type { Language } from "../../domain/text";
import { capitalised, inLanguage } from "../../domain/text";
import { entryYearEra, entryYearEras } from "../../domain/volunteer/entryYearEra";
import { fill } from "../shared/fill";
import { terms } from "../shared/terms";
import { AVAILABILITY_NAMES } from "../volunteer/availabilityNames";
import { topicText } from "../volunteer/topicText";
import { strings as volunteerStrings } from "../volunteer/strings";
import { strings } from "./strings";

type Of<Kind extends ConditionValue["kind"]> = Extract<ConditionValue, { readonly kind: Kind }>;

/** What was typed, or how somebody speaks of themself, is set apart: 「相談できます」を外す. */
function quoted(text: string): string {
  return fill(strings.ConditionQuoted, text);
}

function placeText({ name, setting, when }: Of<"place">, language: Language): string {
  const place = inLanguage(name, language);
  const whole = setting === undefined ? place : fill(volunteerStrings.FoundAlias, place, inLanguage(setting, language));
  if (when === "either") return whole;
  return fill(when === "now" ? strings.ConditionNow : strings.ConditionPast, whole);
}

function yearsText({ from, to }: Of<"years">, language: Language): string {
  const say = (template: string, years: string): string => fill(template, years, capitalised(terms.entry));
  const named = (year: number): string => (language === "en" ? String(year) : entryYearEra(year));
  if (from === undefined) return say(strings.ConditionYearsUntil, named(to ?? 0));
  if (to === undefined) return say(strings.ConditionYearsFrom, named(from));
  if (from === to) return say(strings.ConditionYear, named(from));
  return say(strings.ConditionYears, language === "en" ? `${from}–${to}` : entryYearEras(from, to));
}

function valueText(value: ConditionValue, language: Language): string {
  switch (value.kind) {
    case "typed":
      return quoted(value.text);
    case "term":
      return inLanguage(value.name, language);
    case "topic":
      return value.topic.sensitive ? quoted(topicText(value.topic, language)) : topicText(value.topic, language);
    case "availability":
      return quoted(AVAILABILITY_NAMES[value.state]);
    case "place":
      return placeText(value, language);
    case "time":
      return quoted(value.when === "now" ? strings.ConditionOnlyNow : strings.ConditionOnlyPast);
    case "years":
      return yearsText(value, language);
  }
}

/** A condition in words: これまで：アフリカ, 入省 平成17〜28年; alternatives that go together in a row. */
export function conditionText(values: readonly ConditionValue[], language: Language): string {
  return values.map((value) => valueText(value, language)).join(volunteerStrings.ListSeparator);
}
