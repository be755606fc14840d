import type { Volunteer } from "./volunteer";

/** Whether a profile takes the place of another one of its person. */
function replaces(one: Volunteer, other: Volunteer): boolean {
  return one.madeBySelf === other.madeBySelf ? one.id > other.id : one.madeBySelf;
}

/**
 * The profiles without those that their person has replaced: the column of the person holds nobody twice,
 * but where the site does not see to it, or while one of two waits for approval, there may be more.
 * The latest counts, for it is what the person said last; what others have entered about them, only as long as they have offered none themselves.
 *
 * @returns the same list where nobody has two profiles
 */
export function latestProfiles(volunteers: readonly Volunteer[]): readonly Volunteer[] {
  const latest = new Map<number, Volunteer>();
  for (const volunteer of volunteers) {
    const { siteUserId } = volunteer.person;
    const other = latest.get(siteUserId);
    if (other === undefined || replaces(volunteer, other)) latest.set(siteUserId, volunteer);
  }
  return latest.size === volunteers.length
    ? volunteers
    : volunteers.filter((volunteer) => latest.get(volunteer.person.siteUserId) === volunteer);
}
