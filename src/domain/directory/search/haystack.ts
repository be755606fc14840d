import { memoize, memoizePerObject } from "../../lazy";
import type { Posting } from "../../posting/posting";
import { ancestors, postingName } from "../../posting/postingName";
import { cityWords, countryWords, regionWords } from "../../posting/placeWords";
import { REGION_NAMES } from "../../organisation/regions";
import { haystackOf } from "../../search/match";
import { normalise } from "../../search/normalise";
import { inBoth } from "../../text";
import type { Topic } from "../../topic/topic";
import { entryYearWords } from "../../volunteer/entryLabel";
import { jobTypeOf } from "../../organisation/jobTypes";
import { languageName } from "../../organisation/languages";
import { nameWords } from "../../volunteer/personName";
import type { Volunteer } from "../../volunteer/volunteer";

/** What a department or mission is called: today, in the past and in speech. */
function calledNames(posting: Posting): string[] {
  return [...inBoth(posting.name), postingName(posting, "ja"), ...posting.shortNames, ...posting.formerNames];
}

/**
 * Where a posting is, in every word for it: country, city and region of a mission, and the departments above a division.
 *
 * @param byCode - all postings by code
 */
export function whereaboutsOf(posting: Posting, byCode: ReadonlyMap<string, Posting>): string[] {
  const { country, city, region } = posting;
  return [
    ...ancestors(posting, byCode).flatMap(calledNames),
    ...inBoth(country), ...countryWords(country?.ja ?? ""), ...inBoth(city), ...cityWords(city?.ja ?? ""),
    ...inBoth(REGION_NAMES[region]), ...regionWords(region),
  ];
}

const postingTexts = memoizePerObject((byCode: ReadonlyMap<string, Posting>) =>
  memoize((posting: Posting) => haystackOf([...calledNames(posting), ...whereaboutsOf(posting, byCode)])));

/** What a posting is found by: its names, and where it is; made once. @param byCode - all postings by code */
export function postingHaystack(posting: Posting, byCode: ReadonlyMap<string, Posting>): string {
  return postingTexts(byCode)(posting);
}

/** What a topic is found by; made once. */
export const topicHaystack = memoizePerObject(({ name, synonyms }: Topic): string => haystackOf([...inBoth(name), ...synonyms]));

function jobTypeWords(term: string): string[] {
  const { name, alsoCalled } = jobTypeOf(term);
  return [...inBoth(name), ...alsoCalled];
}

const asItIs = (folded: string): string => folded;

/** What one person is found by. Words never match across two texts. */
export interface EntryWords {
  /** Name, reading and romaji, and the given names by themselves: a text begins where a name begins. */
  readonly names: string;
  /** The person's own text, names included. */
  readonly own: string;
  /** Texts that many people share, one for each posting, topic, year and so on: a search reads each of them once for all. */
  readonly terms: readonly string[];
}

/**
 * What a volunteer is found by, postings and topics apart.
 *
 * @param foldTerm - `normalise`, remembering: thousands of people share the same few years, places and job types
 */
export function volunteerWords(volunteer: Volunteer, foldTerm: (text: string) => string): EntryWords {
  const { name, reading, romaji = "", message, career, jobType, languages, entryYear, entryMonth } = volunteer;
  const terms = [
    ...career.flatMap(({ place, role = "" }) => [place, role]),
    ...jobTypeWords(jobType),
    ...languages.flatMap((term) => inBoth(languageName(term))),
    ...entryYearWords(entryYear, entryMonth),
  ];
  const whole = [name, reading, romaji].map(normalise);
  const given = [name, reading].flatMap((text) => nameWords(text).slice(1)).map(foldTerm);
  return {
    names: haystackOf([...whole, ...given], asItIs),
    own: haystackOf([...whole, ...[message, ...career.map(({ note = "" }) => note)].map(normalise)], asItIs),
    terms: terms.map(foldTerm).filter((term) => term !== ""),
  };
}
