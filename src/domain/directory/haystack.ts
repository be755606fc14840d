import type { Posting } from "../posting/posting";
import { postingName } from "../posting/postingName";
import { REGION_NAMES } from "../posting/regionNames";
import { haystackOf, joinHaystacks } from "../search/match";
import type { LocalizedText } from "../text";
import type { Topic } from "../topic/topic";
import { entryYearWords } from "../volunteer/entryLabel";
import { jobTypeOf } from "../volunteer/jobTypes";
import { languageName } from "../volunteer/languages";
import type { CareerLine, Volunteer } from "../volunteer/volunteer";

const both = (text: LocalizedText | undefined): string[] => (text === undefined ? [] : [text.ja, text.en]);

/** What a posting is found by: its names of today, of the past and in speech, and where it is. */
export function postingHaystack(posting: Posting): string {
  return haystackOf([
    ...both(posting.name), postingName(posting, "ja"), ...posting.shortNames, ...posting.formerNames,
    ...both(posting.country), ...both(posting.city), ...both(REGION_NAMES[posting.region]),
  ]);
}

/** What a topic is found by. */
export function topicHaystack(topic: Topic): string {
  return haystackOf([...both(topic.name), ...topic.synonyms]);
}

function jobTypeWords(term: string): string[] {
  const { name, alsoCalled } = jobTypeOf(term);
  return [...both(name), ...alsoCalled];
}

/** A year that the calendar does not know is searched by nobody and must not hide the profile. */
function yearWords(volunteer: Volunteer): string[] {
  try {
    return entryYearWords(volunteer.entryYear, volunteer.entryMonth);
  } catch {
    return [String(volunteer.entryYear)];
  }
}

const careerWords = ({ place, role, note }: CareerLine): string[] => [place, role ?? "", note ?? ""];

/**
 * What a volunteer is found by, postings and topics apart.
 *
 * @param foldTerm - `normalise`, remembering: thousands of people share the same few years, places and job types
 */
export function volunteerHaystack(volunteer: Volunteer, foldTerm: (text: string) => string): string {
  const own = [volunteer.name, volunteer.reading, volunteer.romaji ?? "", volunteer.message];
  const terms = [
    ...volunteer.career.flatMap(careerWords),
    ...jobTypeWords(volunteer.jobType),
    ...volunteer.languages.flatMap((term) => both(languageName(term))),
    ...yearWords(volunteer),
  ];
  return joinHaystacks([haystackOf(own), haystackOf(terms, foldTerm)]);
}
