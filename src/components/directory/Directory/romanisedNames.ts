import type { DirectorySnapshot } from "../../../data/directory/snapshot";
import { memoizePerObject } from "../../../domain/lazy";
import { romanisedName } from "../../../domain/volunteer/romanisedName";
import type { Volunteer } from "../../../domain/volunteer/volunteer";

/** The same volunteer each time, so that nothing is drawn anew that has not changed. */
const named = memoizePerObject((volunteer: Volunteer): Volunteer => {
  const romanised = romanisedName(volunteer);
  return romanised === undefined ? volunteer : { ...volunteer, romanised };
});

/** The same people, with a name in Latin letters where they have given none. */
export function withRomanisedNames(snapshot: DirectorySnapshot): DirectorySnapshot {
  return { ...snapshot, volunteers: snapshot.volunteers.map(named) };
}
