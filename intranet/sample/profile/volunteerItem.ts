import type { ItemDefinition } from "../../../local/sharepoint";
import { writeItem } from "../../../src/data/model/fields/field";
import { VOLUNTEER_FIELDS } from "../../../src/data/model/lists/volunteerFields";
import { careerLines } from "../career/sampleCareer";
import type { SampleCareer } from "../career/sampleCareer";
import type { SamplePerson } from "../people/samplePerson";
import { yearOf } from "../seed/calendar";
import type { Listing } from "./listing";
import type { Profile } from "./profile";

const CONSENT_VERSION = "2024-11";

/** Postings before the current one, newest first, each once. */
function pastPostingIds({ stints }: SampleCareer): number[] {
  return [
    ...new Set(
      stints
        .slice(0, -1)
        .reverse()
        .map(({ posting }) => posting.id),
    ),
  ];
}

/**
 * The profile as an item of the volunteers list, made and owned by the volunteer.
 *
 * @param ids - of the item, of the person in the site's user list and, by topic code, of the topics
 */
export function volunteerItem(
  person: SamplePerson,
  profile: Profile,
  listing: Listing,
  ids: { item: number; user: number; topics: ReadonlyMap<string, number> },
): ItemDefinition {
  const { career } = profile;
  return {
    Id: ids.item,
    AuthorId: ids.user,
    EditorId: ids.user,
    Created: listing.created,
    Modified: listing.modified,
    OData__ModerationStatus: listing.moderation,
    ...writeItem(VOLUNTEER_FIELDS, {
      name: person.name,
      siteUserId: listing.left ? undefined : ids.user,
      reading: person.reading,
      romaji: profile.romajiGiven ? person.romaji : undefined,
      entryYear: yearOf(career.entry),
      entryMonth: (career.entry % 12) + 1,
      jobType: career.jobType,
      currentPostingId: career.stints.at(-1)?.posting.id,
      pastPostingIds: pastPostingIds(career),
      career: careerLines(career, profile.careerDetail),
      topicIds: profile.topics.flatMap(({ id }) => ids.topics.get(id) ?? []),
      languages: career.languages,
      message: profile.message,
      contactMethods: profile.contactMethods,
      availability: profile.availability,
      availableFrom: profile.availableFrom,
      starterTexts: profile.starterTexts,
      consentVersion: CONSENT_VERSION,
      consentedAt: listing.created,
      confirmedOn: listing.confirmedOn,
    }),
  };
}
