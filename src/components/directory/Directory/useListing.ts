import * as React from "react";
import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { listingOn } from "../../../domain/volunteer/listing";
import type { Listing, ListingRule } from "../../../domain/volunteer/listing";

/** What the reader gets to see of a snapshot. */
export interface ListedSnapshot extends Pick<Listing, "unconfirmed"> {
  /** With those who are listed today, as they are today. */
  readonly snapshot: DirectorySnapshot;
}

/** Who of a snapshot is listed on the reader's day, and how they are on it; undefined as long as there is nothing. */
export function useListing(
  snapshot: DirectorySnapshot | undefined,
  day: string,
  confirmedWithinMonths: ListingRule["confirmedWithinMonths"],
): ListedSnapshot | undefined {
  return React.useMemo(() => {
    if (snapshot === undefined) return undefined;
    const { listed, unconfirmed } = listingOn({ day, confirmedWithinMonths }, snapshot.volunteers, snapshot.statuses);
    return { snapshot: { ...snapshot, volunteers: listed }, unconfirmed };
  }, [snapshot, day, confirmedWithinMonths]);
}
