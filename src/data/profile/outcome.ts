import type { RequiredValue } from "../../domain/volunteer/writtenProfile";
import { asFailure } from "../transport/failure";
import type { Failure } from "../transport/failure";
import type { OwnProfile } from "./ownProfile";

/** What was asked for is so. Read again before changing more: versions have changed. */
export interface Done {
  readonly kind: "done";
}

/** Nothing was changed: the profile is no longer as it was read. The person sees both, and sends theirs again with the new version. */
export interface Conflict {
  readonly kind: "conflict";
  readonly theirs: OwnProfile;
}

/**
 * Nothing was added: the reader has a profile already. Without any that the reader may see, somebody else has entered one that waits
 * for an organiser, who can help.
 */
export interface Duplicate {
  readonly kind: "duplicate";
  /** Newest first. */
  readonly profiles: readonly OwnProfile[];
}

/** Nothing was written: something is missing, or SharePoint refused a value. */
export interface Invalid {
  readonly kind: "invalid";
  /** In the order of the form. */
  readonly missing: readonly RequiredValue[];
  /** Why a value was refused, in the words of the site's owners or of SharePoint; text, to be shown as such. */
  readonly reason?: string;
}

/** The profile is not there any more, or not the reader's. */
export interface Gone {
  readonly kind: "gone";
}

/** A request came to nothing: the person may do the same again. Nothing is doubled then, also where the failure `mayHaveHappened`. */
export interface Failed {
  readonly kind: "failed";
  readonly failure: Failure;
}

export const DONE: Done = { kind: "done" };
export const GONE: Gone = { kind: "gone" };

export function invalid(missing: readonly RequiredValue[], reason?: string): Invalid {
  return { kind: "invalid", missing, ...(reason === undefined ? {} : { reason }) };
}

/** What came of a request, with failures as values. */
export async function orFailed<T>(request: () => Promise<T>): Promise<T | Failed> {
  try {
    return await request();
  } catch (error) {
    return { kind: "failed", failure: asFailure(error) };
  }
}
