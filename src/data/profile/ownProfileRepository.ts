import type { SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs";
import type { Status } from "../../domain/volunteer/status";
import { missingIn } from "../../domain/volunteer/writtenProfile";
import type { NewProfile, ProfileChange } from "../../domain/volunteer/writtenProfile";
import { listUrl, STATUSES_KEY, VOLUNTEERS_KEY } from "../model/lists/keys";
import { asFailure, Failure } from "../transport/failure";
import { addItem, changeItem, recycleItem } from "../transport/items";
import type { ListPlace } from "../transport/items";
import { listAddress } from "../transport/listAddress";
import { identityAt } from "./identity";
import { DONE, GONE, invalid, orFailed } from "./outcome";
import type { Conflict, Done, Duplicate, Failed, Gone, Invalid } from "./outcome";
import { holds, readOwnProfile, readOwnProfiles, writeNewProfile, writeProfile } from "./ownProfile";
import type { OwnProfile } from "./ownProfile";
import { readOwnStatuses, sayOf } from "./ownStatus";
import type { OwnStatus, Saying } from "./ownStatus";

/** What the reader has in the lists. */
export interface Found {
  readonly kind: "found";
  /** Newest first; the first one counts. */
  readonly profiles: readonly OwnProfile[];
  /** What the reader last said beside it. */
  readonly status?: Status;
}

/** A profile as it was read. */
type AsRead = Pick<OwnProfile, "id" | "etag">;

/**
 * The reader's own profile, and what they say beside it. No method throws: what came of it is a value.
 *
 * Nothing here decides what the reader may do: SharePoint refuses, and the refusal is a value like the others.
 */
export interface OwnProfileRepository {
  /** Also finds what waits for an organiser, and what was returned, with the organiser's words. */
  find(): Promise<Found | Failed>;
  /** Offers a profile: it waits for an organiser then. */
  add(profile: NewProfile): Promise<Done | Duplicate | Invalid | Failed>;
  /** Changes what is named, if the profile still is as it was read. It waits for an organiser again. */
  change(profile: AsRead, change: ProfileChange): Promise<Done | Conflict | Invalid | Gone | Failed>;
  /** At once, without an organiser, as are the next two. @param until - the day of return: `2027-03-01` */
  pause(profileId: number, until: string): Promise<Done | Gone | Failed>;
  comeBack(profileId: number): Promise<Done | Gone | Failed>;
  /** Says that the profile is right as it stands. @param today - where the reader is: `2026-12-01` */
  confirm(profileId: number, today: string): Promise<Done | Gone | Failed>;
  /**
   * Moves the profile to the recycle bin, and then what the reader said beside it: in this order nobody who pauses is shown as there.
   * What is gone already is no failure.
   */
  withdraw(profile: AsRead): Promise<Done | Conflict | Failed>;
}

function isOf(error: unknown, kind: Failure["kind"]): boolean {
  return error instanceof Failure && error.kind === kind;
}

/** A site may have been set up before there was a list of statuses. */
async function noneWithoutList(reading: Promise<readonly OwnStatus[]>): Promise<readonly OwnStatus[]> {
  try {
    return await reading;
  } catch (error) {
    if (isOf(error, "list-missing")) return [];
    throw error;
  }
}

/** @param webUrl - absolute address of the web that holds the lists; may be another than the page's */
export function createOwnProfileRepository(sp: SPFI, { webUrl }: { readonly webUrl: string }): OwnProfileRepository {
  const web = Web([sp.web, webUrl]);
  const listOf = (key: string): ListPlace => ({ web, address: listAddress(webUrl, listUrl(key)) });
  const [volunteers, statuses] = [listOf(VOLUNTEERS_KEY), listOf(STATUSES_KEY)];
  const identity = identityAt(web, volunteers.address);

  async function statusesOf(profileId: number, reader: number): Promise<readonly OwnStatus[]> {
    return noneWithoutList(readOwnStatuses(statuses, profileId, reader));
  }

  /** What somebody else made of the profile meanwhile. */
  async function theirs(profileId: number): Promise<Conflict | Gone> {
    const now = await readOwnProfile(volunteers, profileId, await identity());
    return now === undefined ? GONE : { kind: "conflict", theirs: now };
  }

  const say = (profileId: number, saying: Saying): Promise<Done | Gone | Failed> =>
    orFailed(async () => {
      const reader = await identity();
      const profile = await readOwnProfile(volunteers, profileId, reader);
      if (profile === undefined) return GONE;
      await sayOf(statuses, profile, reader, saying);
      return DONE;
    });

  return {
    find: () =>
      orFailed(async () => {
        const reader = await identity();
        const profiles = await readOwnProfiles(volunteers, reader);
        const [own] = profiles[0] === undefined ? [] : await statusesOf(profiles[0].id, reader);
        return { kind: "found", profiles, ...(own === undefined ? {} : { status: own.status }) };
      }),

    add: (profile) =>
      orFailed(async () => {
        const missing = missingIn(profile);
        if (missing.length > 0) return invalid(missing);
        const reader = await identity();
        const profiles = await readOwnProfiles(volunteers, reader);
        // The person presses again, because nobody knew whether it was added.
        if (profiles.some((one) => one.madeByReader && holds(one, profile))) return DONE;
        if (profiles.length > 0) return { kind: "duplicate", profiles };
        try {
          await addItem(volunteers, writeNewProfile(profile, reader), async () => {
            const made = (await readOwnProfiles(volunteers, reader)).find(({ madeByReader }) => madeByReader);
            return made?.id;
          });
          return DONE;
        } catch (error) {
          if (isOf(error, "duplicate")) return { kind: "duplicate", profiles: await readOwnProfiles(volunteers, reader) };
          if (isOf(error, "invalid")) return invalid([], asFailure(error).reason);
          throw error;
        }
      }),

    change: ({ id, etag }, change) =>
      orFailed(async () => {
        const missing = missingIn(change);
        if (missing.length > 0) return invalid(missing);
        try {
          await changeItem(volunteers, id, etag, writeProfile(change));
          return DONE;
        } catch (error) {
          if (isOf(error, "conflict")) {
            const meanwhile = await theirs(id);
            return meanwhile.kind === "conflict" && holds(meanwhile.theirs, change) ? DONE : meanwhile;
          }
          if (isOf(error, "invalid")) return invalid([], asFailure(error).reason);
          throw error;
        }
      }),

    pause: (profileId, until) => say(profileId, { availability: "rest", availableFrom: until }),
    comeBack: (profileId) => say(profileId, { availability: "open", availableFrom: undefined }),
    confirm: (profileId, today) => say(profileId, { confirmedOn: today }),

    withdraw: ({ id, etag }) =>
      orFailed(async () => {
        const reader = await identity();
        const [now, said] = await Promise.all([readOwnProfile(volunteers, id, reader), statusesOf(id, reader)]);
        // Whether SharePoint compares the version that a request to recycle carries is documented nowhere.
        if (now !== undefined && now.etag !== etag) return { kind: "conflict", theirs: now };
        try {
          await recycleItem(volunteers, id, etag);
        } catch (error) {
          if (!isOf(error, "conflict")) throw error;
          const meanwhile = await theirs(id);
          if (meanwhile.kind === "conflict") return meanwhile;
        }
        for (const { etag: version, status } of said) await recycleItem(statuses, status.id, version);
        return DONE;
      }),
  };
}
