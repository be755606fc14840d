import * as React from "react";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { listingOn } from "../../../domain/volunteer/listing";
import type { Listing, ListingRule } from "../../../domain/volunteer/listing";
import { useLatinNames } from "./useLatinNames";

/** What the reader gets to see of a snapshot. */
export interface ListedSnapshot extends Pick<Listing, "unconfirmed"> {
  /** With those who are listed today, as they are today. */
  readonly snapshot: DirectorySnapshot;
}

/**
 * Who of a snapshot is listed on a day, and how they are on it.
 *
 * Nobody is hidden while statuses may still be on their way: whoever has confirmed by one would be away for a moment and come back among others.
 */
export function listedIn(snapshot: DirectorySnapshot, { day, confirmedWithinMonths }: ListingRule): ListedSnapshot {
  const mayStillCome = !snapshot.complete && snapshot.details === "coming";
  const rule = { day, confirmedWithinMonths: mayStillCome ? 0 : confirmedWithinMonths };
  const { listed, unconfirmed } = listingOn(rule, snapshot.volunteers, snapshot.statuses, snapshot.statusesComing);
  return { snapshot: { ...snapshot, volunteers: listed }, unconfirmed };
}

/** As {@link listedIn}; undefined as long as there is nothing. */
export function useListing(
  snapshot: DirectorySnapshot | undefined,
  day: string,
  confirmedWithinMonths: ListingRule["confirmedWithinMonths"],
): ListedSnapshot | undefined {
  const named = useLatinNames(snapshot);
  return React.useMemo(() => named && listedIn(named, { day, confirmedWithinMonths }), [named, day, confirmedWithinMonths]);
}
