import type { DirectoryEntry } from "../../../domain/directory/directory";
import type { Posting } from "../../../domain/posting/posting";
import { postingName, postingSetting } from "../../../domain/posting/postingName";
import type { Language } from "../../../domain/text";
import { inLanguage } from "../../../domain/text";
import { topicLabel } from "../../../domain/topic/topicLabel";
import { entryYearLabel, shortEntryYearLabel } from "../../../domain/volunteer/entryLabel";
import { jobTypeOf } from "../../../domain/organisation/jobTypes";
import { shownName } from "../shownName";

/** A card introduces; the profile is complete. */
export const PAST_SHOWN = 2;
export const TOPICS_SHOWN = 3;

/** What readers find written on a card, labels and buttons apart. */
export function shownTexts(
  { volunteer, now, past, topics }: DirectoryEntry, density: "cards" | "rows", postingByCode: ReadonlyMap<string, Posting>, language: Language,
): string[] {
  const { title, reading = "" } = shownName(volunteer, language);
  const { entryYear, entryMonth, jobType, message } = volunteer;
  const yearLabel = density === "rows" ? shortEntryYearLabel : entryYearLabel;
  return [
    title, reading, yearLabel(entryYear, entryMonth, language), inLanguage(jobTypeOf(jobType).name, language),
    ...(now === undefined ? [] : [postingName(now, language), postingSetting(now, postingByCode, language) ?? ""]),
    ...topics.slice(0, TOPICS_SHOWN).map((topic) => topicLabel(topic, language)),
    ...(density === "rows" ? [] : [message, ...past.slice(0, PAST_SHOWN).map((posting) => postingName(posting, language))]),
  ];
}
