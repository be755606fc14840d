import type { Language } from "../../../domain/text";
import { parseCareer } from "../../../domain/volunteer/career";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { readItem } from "../../model/fields/field";
import type { ItemOf } from "../../model/fields/field";
import { asItem } from "../../model/fields/itemValues";
import { toReading } from "../../../domain/volunteer/reading";
import { DIRECTORY_FIELDS, LATE_FIELDS } from "./volunteerColumns";

/** What an item of the list says of a volunteer. */
type VolunteerValues = ItemOf<typeof DIRECTORY_FIELDS>;

/** What is told of a volunteer as it stands in the item; of the others something is made. */
const { name, siteUserId, authorId, signIn, mail, siteName, reading, career, contactMethods, approval, ...asTheyStand } = DIRECTORY_FIELDS;
type AsItStands = keyof typeof asTheyStand;
const AS_THEY_STAND = Object.keys(asTheyStand) as AsItStands[];

/**
 * False while a profile waits for an organiser, or was returned. Its author and the organisers receive it too,
 * but the directory is the same for everyone.
 */
export function isApproved(item: unknown): boolean {
  return approval.read(asItem(item) ?? {}) === 0;
}

/** @returns undefined when there is no name */
function volunteerOf(values: VolunteerValues): Volunteer | undefined {
  const shown = values.name || values.siteName;
  if (shown === "") return undefined;
  const made = {
    name: shown,
    person: {
      siteUserId: values.siteUserId,
      // Until the details are there, the name stands in for the site's.
      displayName: values.siteName || shown,
      mail: values.mail || values.signIn,
      upn: values.signIn || values.mail,
    },
    madeBySelf: values.authorId === values.siteUserId,
    reading: toReading(values.reading),
    career: parseCareer(values.career),
    accepts: { mail: values.contactMethods.includes("mail"), chat: values.contactMethods.includes("chat") },
  };
  // One by one: for thousands of people, spread and rest take longer than the reading of all their columns.
  for (const one of AS_THEY_STAND) {
    if (values[one] !== undefined) (made as Partial<Record<AsItStands, unknown>>)[one] = values[one];
  }
  return made as typeof made & Pick<VolunteerValues, AsItStands>;
}

/**
 * The volunteer whom an item of the list describes; without career, own starters and the other language's spelling of the name as long as its details are not there.
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
