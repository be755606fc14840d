import type { Status } from "../../domain/volunteer/status";
import { readItem, selectOf, writeItem } from "../model/fields/field";
import { STATUS_FIELDS } from "../model/lists/statusFields";
import { Failure } from "../transport/failure";
import { addItem, changeItem, readToChange } from "../transport/items";
import type { ETag, ListPlace } from "../transport/items";
import type { OwnProfile } from "./ownProfile";

const { name: _, ...READ } = STATUS_FIELDS;
const COLUMNS = selectOf(READ);

/** What the reader has said beside a profile, to be said anew or taken back. */
export interface OwnStatus {
  readonly etag: ETag;
  readonly status: Status;
}

/** What is said anew; the rest stays as it was said. What is there and undefined is emptied. */
export interface Saying {
  readonly availability?: "open" | "rest";
  readonly availableFrom?: string | undefined;
  readonly confirmedOn?: string;
}

/**
 * The reader's own statuses of a profile, the newest first, which is the one that counts. What others have said of it is left out.
 *
 * @param reader - id in the site's user list
 * @throws Failure
 */
export async function readOwnStatuses(list: ListPlace, profileId: number, reader: number): Promise<readonly OwnStatus[]> {
  // The index is on the profile; SharePoint has none on the author.
  const items = await readToChange(list, COLUMNS, `ProfileId eq ${profileId} and AuthorId eq ${reader}`);
  return items
    .flatMap(({ etag, values }) => {
      const status = readItem(READ, values);
      return status === undefined ? [] : [{ etag, status }];
    })
    .sort((one, other) => other.status.id - one.status.id);
}

/** A first status speaks for the whole profile: what is not said now is as the profile says, which a preset of the list would hide. */
function firstStatus({ id, written }: OwnProfile, saying: Saying): Parameters<typeof writeItem<typeof STATUS_FIELDS>>[1] {
  const { name = "", availability = "open", availableFrom } = written;
  return { profileId: id, name, availability, availableFrom, ...saying };
}

async function sayOnce(list: ListPlace, profile: OwnProfile, reader: number, saying: Saying): Promise<void> {
  const [own] = await readOwnStatuses(list, profile.id, reader);
  if (own !== undefined) return changeItem(list, own.status.id, own.etag, writeItem(STATUS_FIELDS, { ...saying }));
  await addItem(list, writeItem(STATUS_FIELDS, firstStatus(profile, saying)), async () => {
    const [added] = await readOwnStatuses(list, profile.id, reader);
    return added?.status.id;
  });
}

/**
 * Says something beside a profile: changes the reader's own status, or adds one where there is none.
 *
 * What one says of oneself now counts. Where the status was changed at the same moment in another window, it is read and written once more:
 * the refused change was not made, and the other one stays where it said something else.
 *
 * @throws Failure
 */
export async function sayOf(list: ListPlace, profile: OwnProfile, reader: number, saying: Saying): Promise<void> {
  try {
    await sayOnce(list, profile, reader, saying);
  } catch (error) {
    if (!(error instanceof Failure && error.kind === "conflict")) throw error;
    await sayOnce(list, profile, reader, saying);
  }
}
