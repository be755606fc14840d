import { LEVELS, ORGANISERS } from "../model/schema/rights";
import { LISTS } from "../model/schema/siteModel";
import { INTERVIEW_COLUMNS } from "../model/schema/sitePages";
import { listSettings } from "../setup/state/listSettings";
import { wantedRights } from "../setup/plan/rightsOf";
import type { Grant, LevelState, ListState, SiteState } from "../setup/state/siteState";
import { WEB_URL } from "./items";

const OWNERS = 3;
export const VISITORS = 4;
export const MEMBERS = 5;
const ORGANISERS_GROUP = 20;
export const ME = 6;

const mask = { High: 0, Low: 0 };
export const FULL_CONTROL: LevelState = { id: 1073741829, name: "フル コントロール", kind: 5, permissions: mask };
export const EDIT: LevelState = { id: 1073741830, name: "編集", kind: 6, permissions: mask };
export const CONTRIBUTE: LevelState = { id: 1073741827, name: "投稿", kind: 3, permissions: mask };
export const READ: LevelState = { id: 1073741826, name: "閲覧", kind: 2, permissions: mask };

export const grant = (principalId: number, who: string, ...levels: readonly LevelState[]): Grant => ({ principalId, who, levels });

/** A communication site as it comes, in Japanese, looked at by one of its owners. */
export const EMPTY_SITE: SiteState = {
  webUrl: WEB_URL,
  language: "ja",
  me: { id: ME, isAdministrator: false, groupIds: [OWNERS] },
  levels: [FULL_CONTROL, EDIT, CONTRIBUTE, READ],
  groups: new Map([
    [OWNERS, "所有者"],
    [VISITORS, "閲覧者"],
    [MEMBERS, "メンバー"],
  ]),
  members: MEMBERS,
  visitors: { id: VISITORS, isEmpty: false },
  grants: [grant(OWNERS, "所有者", FULL_CONTROL), grant(VISITORS, "閲覧者", READ), grant(MEMBERS, "メンバー", EDIT)],
  titles: new Map([["pages", "サイトのページ"]]),
  lists: new Map(),
  pageColumns: new Map(),
};

const WITH_LEVELS: SiteState = {
  ...EMPTY_SITE,
  levels: [
    ...EMPTY_SITE.levels,
    ...Object.values(LEVELS).map(({ title, permissions }, index) => ({ id: 1073741924 + index, name: title.ja, kind: 0, permissions })),
  ],
  groups: new Map([...EMPTY_SITE.groups, [ORGANISERS_GROUP, ORGANISERS.title.ja]]),
};

const columnsOf = (fields: (typeof LISTS)[number]["fields"]): ListState["columns"] =>
  new Map(fields.map((field) => [field.name, { indexed: field.indexed === true, unique: "unique" in field && field.unique === true }]));

/** What the site looks like once everything has been made. */
export const FULL_SITE: SiteState = {
  ...WITH_LEVELS,
  titles: new Map([...EMPTY_SITE.titles, ...LISTS.map(({ key, title }): [string, string] => [`id-of-${key}`, title.ja])]),
  lists: new Map(
    LISTS.map((model): [string, ListState] => [
      model.key,
      {
        id: `id-of-${model.key}`,
        title: model.title.ja,
        inherits: false,
        settings: { ...listSettings(model) },
        columns: columnsOf(model.fields),
        views: new Map(
          model.views.map(({ name, title, query, default: isDefault = false }) => [
            isDefault ? "AllItems" : name,
            { title: title.ja, query, isDefault },
          ]),
        ),
        grants: wantedRights(WITH_LEVELS, model.rights).map(({ who, principalId = -1, level, levelId = -1 }) => ({
          principalId,
          who,
          levels: [{ id: levelId, name: level, kind: 0 }],
        })),
      },
    ]),
  ),
  pageColumns: columnsOf(INTERVIEW_COLUMNS),
};

/** @param changes - what is different of one of the lists */
export function withList(site: SiteState, key: string, changes: Partial<ListState>): SiteState {
  const list = site.lists.get(key);
  if (list === undefined) throw new Error(`There is no list ${key}.`);
  return { ...site, lists: new Map([...site.lists, [key, { ...list, ...changes }]]) };
}
