import type { Language } from "../../../domain/text";
import { parseCareer } from "../../../domain/volunteer/career";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { readItem, type ItemOf } from "../../model/field";
import { asItem } from "../../model/itemValues";
import { toReading } from "./reading";
import { DIRECTORY_FIELDS, LATE_FIELDS } from "./volunteerColumns";

/** What an item of the list says of a volunteer. */
export type VolunteerValues = ItemOf<typeof DIRECTORY_FIELDS>;

/**
 * False while a profile waits for an organiser, or was returned. Its author and the organisers receive it too,
 * but the directory is the same for everyone.
 */
export function isApproved(item: unknown): boolean {
  return DIRECTORY_FIELDS.approval.read(asItem(item) ?? {}) === 0;
}

/** @returns undefined when the item cannot be listed: the person has left the site, or year of entry or job type is missing */
export function readVolunteer(item: unknown): VolunteerValues | undefined {
  return readItem(DIRECTORY_FIELDS, item);
}

/**
 * The same with what came late, of which alone the item is read.
 *
 * @param language - of the reader
 * @returns undefined when the person has left the site in between
 */
export function withLateValues(values: VolunteerValues, item: unknown, language: Language): VolunteerValues | undefined {
  const late = readItem(LATE_FIELDS[language], item);
  return late && { ...values, ...late };
}

/**
 * The volunteer of whom an item tells; without career, day of confirmation and the other language's spelling of the name as long as these are not there.
 *
 * @returns undefined when there is no name
 */
export function volunteerOf(values: VolunteerValues): Volunteer | undefined {
  const { name: ownName, siteName, siteUserId, signIn, mail, reading, career, contactMethods, approval: _, ...rest } = values;
  const name = ownName || siteName;
  if (name === "") return undefined;
  return {
    ...rest,
    name,
    // Until the details are there, the name stands in for the site's.
    person: { siteUserId, displayName: siteName || name, mail: mail || signIn, upn: signIn || mail },
    reading: toReading(reading),
    career: parseCareer(career),
    accepts: { mail: contactMethods.includes("mail"), chat: contactMethods.includes("chat") },
  };
}

/** @returns undefined when the item cannot be listed */
export function toVolunteer(item: unknown): Volunteer | undefined {
  const values = readVolunteer(item);
  return values && volunteerOf(values);
}
