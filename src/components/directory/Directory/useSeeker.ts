import * as React from "react";
import type { Directory, DirectoryEntry } from "../../../domain/directory/directory";
import type { Seeker } from "../../../domain/directory/order/nearness";
import { seekerOf } from "../../../domain/directory/order/nearness";
import type { SelfDescription } from "../../../domain/directory/order/selfDescription";
import { describedSeeker, parseSelfDescription, saysNothing } from "../../../domain/directory/order/selfDescription";
import { useLocalStorage } from "../../../host/browser/useLocalStorage";

/** Who is looking, and how they say so where they are not listed. */
export interface KnownSeeker {
  readonly seeker: Seeker;
  /** Whether their own profile tells; then there is nothing to say. */
  readonly listed: boolean;
  readonly self: SelfDescription;
  readonly describe: (self: SelfDescription) => void;
}

function entryOf({ entries }: Directory, reader: string): DirectoryEntry | undefined {
  const signIn = reader.toLowerCase();
  return signIn === "" ? undefined : entries.find(({ volunteer: { person } }) => person.upn.toLowerCase() === signIn);
}

/** The reader as a seeker: from their own profile, or from what they said about themself in this browser. Nothing of it leaves the browser. */
export function useSeeker(directory: Directory, reader: string): KnownSeeker {
  const [kept, keep] = useLocalStorage(`plat-sodan i-am ${reader.toLowerCase()}`);
  const self = React.useMemo(() => parseSelfDescription(kept), [kept]);
  const own = React.useMemo(() => entryOf(directory, reader), [directory, reader]);
  const seeker = React.useMemo(
    () => (own === undefined ? describedSeeker(self, directory.postingByCode) : seekerOf(own)),
    [own, self, directory],
  );
  const describe = React.useCallback((next: SelfDescription) => keep(saysNothing(next) ? null : JSON.stringify(next)), [keep]);
  return { seeker, listed: own !== undefined, self, describe };
}
