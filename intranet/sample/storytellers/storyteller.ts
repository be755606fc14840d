import type { Stint } from "../career/sampleCareer";
import type { GivenName } from "../people/givenNames";
import type { Surname } from "../people/surnames";
import type { Profile, ProfileSources } from "../profile/profile";
import { monthOf } from "../seed/calendar";
import type { Month } from "../seed/calendar";

/** A volunteer written by hand, so that an interview with them agrees with their profile. */
export interface Storyteller {
  /** Names the person among the storytellers. */
  readonly key: string;
  readonly surname: Omit<Surname, "weight">;
  readonly givenName: GivenName;
  readonly jobType: string;
  /** `2013-04`. */
  readonly entry: string;
  readonly languages: readonly string[];
  /** Beginning, code of the posting, title, and a few words; each lasts until the next begins. */
  readonly career: readonly (readonly [from: string, posting: string, role: string, note?: string])[];
  /** Topic codes. */
  readonly topics: readonly string[];
  readonly message: string;
  readonly availability?: Profile["availability"];
  readonly availableFrom?: string;
  readonly contactMethods?: Profile["contactMethods"];
}

function month(text: string): Month {
  const [year = 0, ofYear = 1] = text.split("-").map(Number);
  return monthOf(year, ofYear);
}

/**
 * The profile of a storyteller.
 *
 * @throws when a posting or topic is not in the reference data
 */
export function storytellerProfile(storyteller: Storyteller, { places, topics }: ProfileSources): Profile {
  const { career, availability = "open", availableFrom, contactMethods = ["mail", "chat"] } = storyteller;
  const stints = career.map(([from, posting, role, note], index): Stint => {
    const next = career[index + 1];
    return {
      posting: places.byCode(posting),
      role,
      from: month(from),
      ...(next === undefined ? {} : { to: month(next[0]) }),
      ...(note === undefined ? {} : { note }),
    };
  });
  const chosen = storyteller.topics.map((code) => {
    const topic = topics.find(({ id }) => id === code);
    if (topic === undefined) throw new Error(`No topic has the code ${code}. Correct the storyteller ${storyteller.key}.`);
    return topic;
  });
  return {
    career: { jobType: storyteller.jobType, entry: month(storyteller.entry), languages: storyteller.languages, stints },
    topics: chosen,
    message: storyteller.message,
    availability,
    contactMethods,
    starterTexts: [],
    careerDetail: "months",
    romajiGiven: true,
    ...(availableFrom === undefined ? {} : { availableFrom }),
  };
}
