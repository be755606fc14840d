import type { ItemDefinition } from "../../../local/sharepoint/definition/siteDefinition";
import { careerLines } from "../career/sampleCareer";
import type { SampleCareer } from "../career/sampleCareer";
import type { SamplePerson } from "../people/samplePerson";
import { tokyoInstant, yearOf } from "../seed/calendar";
import type { Listing } from "./listing";
import type { Profile } from "./profile";

const CONSENT_VERSION = "2024-11";

/** Postings before the current one, newest first, each once. */
function pastPostingIds({ stints }: SampleCareer): number[] {
  return [...new Set(stints.slice(0, -1).reverse().map(({ posting }) => posting.id))];
}

/**
 * The profile as an item of the volunteers list, made and owned by the volunteer.
 *
 * @param ids - of the item, of the person in the site's user list and, by topic code, of the topics
 */
export function volunteerItem(
  person: SamplePerson, profile: Profile, listing: Listing, ids: { item: number; user: number; topics: ReadonlyMap<string, number> },
): ItemDefinition {
  const { career } = profile;
  return {
    Id: ids.item,
    AuthorId: ids.user,
    EditorId: ids.user,
    Created: listing.created,
    Modified: listing.modified,
    OData__ModerationStatus: listing.moderation,
    Title: person.name,
    PersonId: listing.left ? null : ids.user,
    Reading: person.reading,
    Romaji: profile.romajiGiven ? person.romaji : null,
    EntryYear: yearOf(career.entry),
    EntryMonth: (career.entry % 12) + 1,
    JobType: career.jobType,
    CurrentPostingId: career.stints.at(-1)?.posting.id ?? null,
    PastPostingsId: pastPostingIds(career),
    Career: careerLines(career, profile.careerDetail) || null,
    TopicsId: profile.topics.flatMap(({ id }) => ids.topics.get(id) ?? []),
    Languages: career.languages,
    Message: profile.message,
    ContactMethods: profile.contactMethods,
    Availability: profile.availability,
    AvailableFrom: profile.availableFrom === undefined ? null : tokyoInstant(profile.availableFrom),
    StarterTexts: profile.starterTexts.length === 0 ? null : profile.starterTexts.join("\n"),
    ConsentVersion: CONSENT_VERSION,
    ConsentedAt: listing.created,
    ConfirmedOn: tokyoInstant(listing.confirmedOn),
  };
}
