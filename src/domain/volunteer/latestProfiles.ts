import type { Volunteer } from "./volunteer";

/**
 * The profiles without those that their person has replaced: the column of the person holds nobody twice,
 * but a list that was made by hand or filled by an import may. The latest profile counts, for it is what the person said last.
 *
 * @returns the same list where nobody has two profiles
 */
export function latestProfiles(volunteers: readonly Volunteer[]): readonly Volunteer[] {
  const latest = new Map<number, number>();
  for (const { id, person } of volunteers) latest.set(person.siteUserId, Math.max(id, latest.get(person.siteUserId) ?? 0));
  return latest.size === volunteers.length ? volunteers : volunteers.filter(({ id, person }) => latest.get(person.siteUserId) === id);
}
