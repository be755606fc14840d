import type { ListModel } from "../../model/schema/listModel";
import { LISTS } from "../../model/schema/siteModel";
import type { ListState, SiteState } from "../state/siteState";
import { freeTitle } from "./listTitle";
import { wantedRights } from "./rightsOf";
import type { Remark } from "./step";

/** The visitors, and who is outside because they are none. */
function onReaders(state: SiteState): readonly Remark[] {
  const rights = LISTS.map((model) => model.rights).find(({ visitors }) => visitors === "volunteers");
  const wanted = rights === undefined ? [] : wantedRights(state, rights);
  const outside = state.grants.filter(({ principalId }) => !wanted.some((each) => each.principalId === principalId));
  const visitors = state.visitors;
  return [
    { kind: "who-may-join", who: wanted.filter(({ isOwner }) => !isOwner).map(({ who }) => who) },
    ...(visitors === undefined ? [{ kind: "no-visitors" } as const] : []),
    ...(visitors?.isEmpty === true ? [{ kind: "visitors-empty", who: state.groups.get(visitors.id) ?? "" } as const] : []),
    ...(outside.length > 0 ? [{ kind: "outside", who: outside.map(({ who }) => who) } as const] : []),
  ];
}

function onList(model: ListModel, present: ListState | undefined, state: SiteState): readonly Remark[] {
  const title = model.title[state.language];
  const instead = freeTitle(state, model);
  if (present === undefined) return instead === title ? [] : [{ kind: "title-taken", title, instead }];
  const wanted = wantedRights(state, model.rights);
  const others = present.inherits
    ? []
    : present.grants.filter(({ principalId }) => principalId !== state.me.id && !wanted.some((each) => each.principalId === principalId));
  const doubled = model.fields.filter(
    (field) => "unique" in field && field.unique === true && present.columns.get(field.name)?.unique === false,
  );
  return [
    ...(present.title === model.key && instead !== title ? [{ kind: "title-taken", title, instead } as const] : []),
    ...(others.length > 0 ? [{ kind: "others", list: present.title, who: others.map(({ who }) => who) } as const] : []),
    ...doubled.map((field) => ({ kind: "not-unique", list: present.title, column: field.title[state.language] }) as const),
  ];
}

/** What an owner has to know that no step can cure. */
export function remarksOn(state: SiteState): readonly Remark[] {
  return [...onReaders(state), ...LISTS.flatMap((model) => onList(model, state.lists.get(model.key), state))];
}
