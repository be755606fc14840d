import type { Language } from "../../../domain/text";
import { BUILT_IN_LEVELS, LEVELS, ORGANISERS } from "../../model/schema/rights";
import type { Level, OwnLevel, Rights } from "../../model/schema/rights";
import type { Grant, LevelState, Me, SiteState } from "../state/siteState";

/** What somebody is to have on a list; ids are missing while the set-up has not made the group or the level. */
export interface Wanted {
  readonly who: string;
  readonly principalId: number | undefined;
  readonly level: string;
  readonly levelId: number | undefined;
  /** Owners keep whatever else they have. */
  readonly isOwner: boolean;
}

const inEitherLanguage = (title: Readonly<Record<Language, string>>, name: string): boolean =>
  Object.values(title).some((each) => each.toLowerCase() === name.toLowerCase());

/** A level of the product as the site has it, under its name in either language. */
export function levelOf({ levels }: Pick<SiteState, "levels">, level: OwnLevel): LevelState | undefined {
  return levels.find(({ name }) => inEitherLanguage(LEVELS[level].title, name));
}

/** Id of the organisers' group. */
export function organisersOf({ groups }: Pick<SiteState, "groups">): number | undefined {
  return [...groups].find(([, title]) => inEitherLanguage(ORGANISERS.title, title))?.[0];
}

function namedLevel(state: SiteState, level: Level): Pick<Wanted, "level" | "levelId"> {
  if (level === "volunteers" || level === "organisers") {
    const found = levelOf(state, level);
    return { level: found?.name ?? LEVELS[level].title[state.language], levelId: found?.id };
  }
  const found = state.levels.find(({ kind }) => kind === BUILT_IN_LEVELS[level]);
  return { level: found?.name ?? level, levelId: found?.id };
}

const hasFullControl = ({ levels }: Grant): boolean => levels.some(({ kind }) => kind === BUILT_IN_LEVELS.fullControl);

/**
 * What everybody is to have on a list, owners first: whoever stops the set-up there can still go on. Members and visitors from whom somebody
 * has taken the site are let into no list either.
 */
export function wantedRights(state: SiteState, rights: Rights): readonly Wanted[] {
  const owners = state.grants.filter(hasFullControl);
  const organisers = organisersOf(state);
  const readers = (["members", "visitors"] as const).flatMap((party) => {
    const id = party === "members" ? state.members : state.visitors?.id;
    const mayOpenSite = state.grants.some(({ principalId }) => principalId === id);
    if (id === undefined || !mayOpenSite || owners.some(({ principalId }) => principalId === id)) return [];
    return [{ who: state.groups.get(id) ?? party, principalId: id, isOwner: false, ...namedLevel(state, rights[party]) }];
  });
  return [
    ...owners.map(({ who, principalId }) => ({ who, principalId, isOwner: true, ...namedLevel(state, rights.owners) })),
    {
      who: state.groups.get(organisers ?? -1) ?? ORGANISERS.title[state.language],
      principalId: organisers,
      isOwner: false,
      ...namedLevel(state, rights.organisers),
    },
    ...readers,
  ];
}

/** One level that somebody gets, or loses. */
export interface Binding {
  readonly principalId: number | undefined;
  readonly levelId: number | undefined;
}

export interface RightsWork {
  readonly add: readonly Binding[];
  /** Done after all that is added: nobody is shut out in between. */
  readonly remove: readonly Binding[];
}

/** SharePoint gives Full Control to whoever breaks the inheritance. It is taken back where its owner has it by a group as well. */
function ownFullControl(present: readonly Grant[], wanted: readonly Wanted[], me: Me): readonly Binding[] {
  const isOwner = (id: number | undefined): boolean => wanted.some(({ isOwner: owns, principalId }) => owns && principalId === id);
  if (isOwner(me.id) || !(me.isAdministrator || me.groupIds.some(isOwner))) return [];
  return present
    .filter(({ principalId }) => principalId === me.id)
    .flatMap(({ levels }) =>
      levels.filter(({ kind }) => kind === BUILT_IN_LEVELS.fullControl).map(({ id }) => ({ principalId: me.id, levelId: id })),
    );
}

/** What has to be added to and taken from the rights on a list. Whoever is not meant keeps what they have. */
export function rightsWork(present: readonly Grant[], wanted: readonly Wanted[], me: Me): RightsWork {
  const levelsOf = (id: number | undefined): Grant["levels"] => present.find(({ principalId }) => principalId === id)?.levels ?? [];
  return {
    add: wanted
      .filter(({ principalId, levelId }) => !levelsOf(principalId).some(({ id }) => id === levelId))
      .map(({ principalId, levelId }) => ({ principalId, levelId })),
    remove: [
      ...wanted
        .filter(({ isOwner }) => !isOwner)
        .flatMap(({ principalId, levelId }) =>
          levelsOf(principalId)
            .filter(({ id }) => id !== levelId)
            .map(({ id }) => ({ principalId, levelId: id })),
        ),
      ...ownFullControl(present, wanted, me),
    ],
  };
}

/** How the rights of one of those who have some change, by names. */
export interface RightsChange {
  readonly who: string;
  readonly from: readonly string[];
  /** Absent: none any more. */
  readonly to?: string;
}

/** @param before - what they have now, on the list or, where it has none of its own, on the web */
export function rightsChanges(before: readonly Grant[], wanted: readonly Wanted[], closes: boolean): readonly RightsChange[] {
  const namesOf = (id: number | undefined): readonly string[] =>
    before.find(({ principalId }) => principalId === id)?.levels.map(({ name }) => name) ?? [];
  const changed = wanted.flatMap(({ who, principalId, level, isOwner }) => {
    const from = namesOf(principalId);
    const stays = from.includes(level) && (isOwner || from.length === 1);
    return stays ? [] : [{ who, from, to: level }];
  });
  const shutOut = before.filter(({ principalId }) => closes && !wanted.some((each) => each.principalId === principalId));
  return [...changed, ...shutOut.map(({ who, levels }) => ({ who, from: levels.map(({ name }) => name) }))];
}
