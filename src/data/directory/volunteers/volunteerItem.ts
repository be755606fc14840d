import type { Language } from "../../../domain/text";
import { parseCareer } from "../../../domain/volunteer/career";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { readItem, type ItemOf } from "../../model/fields/field";
import { asItem } from "../../model/fields/itemValues";
import { toReading } from "./reading";
import { DIRECTORY_FIELDS, LATE_FIELDS } from "./volunteerColumns";

/** What an item of the list says of a volunteer. */
type VolunteerValues = ItemOf<typeof DIRECTORY_FIELDS>;

/**
 * False while a profile waits for an organiser, or was returned. Its author and the organisers receive it too,
 * but the directory is the same for everyone.
 */
export function isApproved(item: unknown): boolean {
  return DIRECTORY_FIELDS.approval.read(asItem(item) ?? {}) === 0;
}

/** @returns undefined when there is no name */
function volunteerOf(values: VolunteerValues): Volunteer | undefined {
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

/**
 * The volunteer whom an item of the list describes; without career, day of confirmation and the other language's spelling of the name as long as its details are not there.
 *
 * @returns undefined when the item cannot be listed: the person has left the site, or name, year of entry or job type is missing
 */
export function toVolunteer(value: unknown): Volunteer | undefined {
  const values = readItem(DIRECTORY_FIELDS, value);
  return values && volunteerOf(values);
}

/** Volunteers whose items come in two readings: each column is understood once. */
export interface VolunteerReading {
  /** As {@link toVolunteer}, of what the first reading brought. */
  readonly toListed: (item: unknown) => Volunteer | undefined;
  /** The same volunteer, once the item has its details. */
  readonly toDetailed: (item: unknown) => Volunteer | undefined;
}

/** @param language - of the reader */
export function volunteerReading(language: Language): VolunteerReading {
  const read = new Map<number, VolunteerValues>();
  return {
    toListed(item) {
      const values = readItem(DIRECTORY_FIELDS, item);
      if (values !== undefined) read.set(values.id, values);
      return values && volunteerOf(values);
    },
    toDetailed(item) {
      const values = read.get(DIRECTORY_FIELDS.id.read(asItem(item) ?? {}));
      const late = readItem(LATE_FIELDS[language], item);
      return values && late && volunteerOf({ ...values, ...late });
    },
  };
}
