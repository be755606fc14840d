import type { NewProfile, ProfileChange } from "../../domain/volunteer/writtenProfile";
import { readItem, selectOf, writeItem } from "../model/fields/field";
import type { ItemOf } from "../model/fields/field";
import type { Item } from "../model/fields/itemValues";
import { notNeeded } from "../model/fields/presence";
import { VOLUNTEER_FIELDS } from "../model/lists/volunteerFields";
import { holdsValues } from "../transport/holdsValues";
import { readToChange } from "../transport/items";
import type { ETag, ListPlace, ReadItem } from "../transport/items";

const { name, reading, romaji, entryYear, entryMonth, jobType, currentPostingId, pastPostingIds, career, topicIds, languages } =
  VOLUNTEER_FIELDS;
const { message, starterTexts, contactMethods, availability, availableFrom, consentVersion, consentedAt, confirmedOn } = VOLUNTEER_FIELDS;

/** What people may write of themselves. Who they are is not among it: SharePoint tells. */
const WRITTEN = {
  name,
  reading,
  romaji,
  // The person sees their profile also where somebody has emptied these.
  entryYear: notNeeded(entryYear),
  entryMonth,
  jobType: notNeeded(jobType),
  currentPostingId,
  pastPostingIds,
  career,
  topicIds,
  languages,
  message,
  starterTexts,
  contactMethods,
  availability,
  availableFrom,
  consentVersion: notNeeded(consentVersion),
  consentedAt,
  confirmedOn,
};
const ABOUT = { authorId: VOLUNTEER_FIELDS.authorId, approval: VOLUNTEER_FIELDS.approval, comments: VOLUNTEER_FIELDS.comments };
const COLUMNS = selectOf({ ...WRITTEN, ...ABOUT });

/** `returned`: an organiser has sent it back. Both `pending` and `returned` are seen by the person and the organisers alone. */
export type Approval = "approved" | "returned" | "pending";

/** The reader's own profile, as it is in the list at this moment. */
export interface OwnProfile {
  readonly id: number;
  /** Handed back with a change, so that nothing is overwritten unseen. */
  readonly etag: ETag;
  readonly approval: Approval;
  /** What an organiser wrote with the approval; `""` when nothing. */
  readonly comments: string;
  /** False: somebody else has entered it, and only they or an organiser may change it. */
  readonly madeByReader: boolean;
  /** Whatever of it is there: items can be emptied by hand. */
  readonly written: Partial<NewProfile>;
}

const APPROVALS: ReadonlyMap<unknown, Approval> = new Map<unknown, Approval>([
  [0, "approved"],
  [1, "returned"],
]);

function writtenIn({ contactMethods: methods, ...values }: ItemOf<typeof WRITTEN>): Partial<NewProfile> {
  return { ...values, accepts: { mail: methods.includes("mail"), chat: methods.includes("chat") } };
}

function toOwnProfile({ id, etag, values }: ReadItem, reader: number): OwnProfile | undefined {
  const written = readItem(WRITTEN, values);
  const about = readItem(ABOUT, values);
  return (
    written &&
    about && {
      id,
      etag,
      approval: APPROVALS.get(about.approval) ?? "pending",
      comments: about.comments,
      madeByReader: about.authorId === reader,
      written: writtenIn(written),
    }
  );
}

async function readProfiles(list: ListPlace, filter: string, reader: number): Promise<readonly OwnProfile[]> {
  const items = await readToChange(list, COLUMNS, filter);
  return items.flatMap((item) => toOwnProfile(item, reader) ?? []).sort((one, other) => other.id - one.id);
}

/**
 * The reader's own profiles, the newest first: approved or not. The column of the person holds nobody twice where the site can see to it.
 *
 * @param reader - id in the site's user list
 * @throws Failure
 */
export function readOwnProfiles(list: ListPlace, reader: number): Promise<readonly OwnProfile[]> {
  return readProfiles(list, `PersonId eq ${reader}`, reader);
}

/** One of the reader's own profiles as it is now; undefined where it is gone. @throws Failure */
export async function readOwnProfile(list: ListPlace, profileId: number, reader: number): Promise<OwnProfile | undefined> {
  const [profile] = await readProfiles(list, `Id eq ${profileId} and PersonId eq ${reader}`, reader);
  return profile;
}

/** The body of a request that writes this. */
export function writeProfile({ accepts, ...values }: ProfileChange): Item {
  const methods = accepts && (["mail", "chat"] as const).filter((method) => accepts[method]);
  return writeItem(WRITTEN, { ...values, ...(methods && { contactMethods: methods }) });
}

/** The body of a request that adds this as the reader's. @param reader - id in the site's user list */
export function writeNewProfile(profile: NewProfile, reader: number): Item {
  return { ...writeProfile(profile), ...writeItem(VOLUNTEER_FIELDS, { siteUserId: reader }) };
}

/** Whether a profile holds all of this already. */
export function holds(profile: OwnProfile, values: ProfileChange): boolean {
  return holdsValues(writeProfile(profile.written), writeProfile(values));
}
