import { BUILT_IN_LEVELS, NOT_FOR_READERS } from "../../model/schema/rights";
import { LISTS } from "../../model/schema/siteModel";
import { organisersOf } from "../plan/rightsOf";
import type { Grant, SiteState } from "../state/siteState";
import type { Check } from "./finding";
import { wantingIfAny } from "./finding";

/** By the part that somebody plays on the site: their names stay there. */
function partyOf({ members, visitors }: SiteState, { principalId }: Grant): string {
  if (principalId === members) return "members";
  return principalId === visitors?.id ? "visitors" : "others";
}

/** What somebody holds on a list that readers may not hold. */
function tooMuch({ levels: known }: SiteState, { levels }: Grant): readonly string[] {
  const low = known.filter(({ id }) => levels.some((level) => level.id === id)).reduce((all, { permissions }) => all | permissions.Low, 0);
  return Object.entries(NOT_FOR_READERS).flatMap(([name, bit]) => ((low & bit) === 0 ? [] : [name]));
}

/**
 * Whether readers, by whatever way they came, could switch approval off, approve, or read what somebody has taken back. Read bit by bit, so
 * that a level somebody has changed on the site, or given besides, is found.
 */
export const excess: Check = ({ site }) => {
  const organisers = organisersOf(site);
  const areReaders = ({ principalId, levels }: Grant): boolean =>
    principalId !== organisers && !levels.some(({ kind }) => kind === BUILT_IN_LEVELS.fullControl);
  const found = LISTS.filter(({ rights }) => rights.visitors === "volunteers").flatMap(({ key }) =>
    (site.lists.get(key)?.grants ?? [])
      .filter(areReaders)
      .flatMap((grant) => tooMuch(site, grant).map((right) => `${key} ${partyOf(site, grant)} ${right}`)),
  );
  return wantingIfAny([...new Set(found)]);
};
