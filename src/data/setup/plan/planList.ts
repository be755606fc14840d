import type { FieldModel } from "../../model/schema/fieldModel";
import type { ListModel } from "../../model/schema/listModel";
import type { ColumnState, ListState, SiteState } from "../state/siteState";
import { listSettings, settingsToChange } from "../state/listSettings";
import { freeTitle } from "./listTitle";
import { rightsChanges, rightsWork, wantedRights } from "./rightsOf";
import type { Step } from "./step";

/** Where columns are added: a list of the product, or the library of pages. */
export interface Place {
  readonly key: string;
  readonly listUrl: string;
  readonly list: string;
}

const columnId = (key: string, field: string): string => `column ${key}/${field}`;
const listId = (key: string): string => `list ${key}`;
const viewId = (key: string, view: string): string => `view ${key}/${view}`;

/** The columns and indexes that are missing. Columns that are there stay as they are. */
export function planColumns(
  { key, ...place }: Place,
  fields: readonly FieldModel[],
  present: ReadonlyMap<string, ColumnState>,
  { language }: Pick<SiteState, "language">,
): readonly Step[] {
  return fields.flatMap((field): Step[] => {
    const column = present.get(field.name);
    const what = field.title[language];
    const needs = [listId(key), ...(field.type === "lookup" ? [listId(field.list)] : [])];
    if (column === undefined) return [{ kind: "column", id: columnId(key, field.name), what, field, needs, ...place }];
    if (field.indexed !== true || column.indexed) return [];
    return [{ kind: "index", id: `index ${key}/${field.name}`, what, field, needs: [], ...place }];
  });
}

/** A list is finished once its default view is filled; an earlier version of the set-up gave it its title after that. */
function isUnfinished(model: ListModel, present: ListState | undefined): boolean {
  if (present === undefined) return true;
  const view = [...present.views.values()].find(({ isDefault }) => isDefault);
  return present.title === model.key && (view === undefined || view.query === "");
}

function planViews(model: ListModel, present: ListState | undefined, place: Omit<Place, "key">, state: SiteState): readonly Step[] {
  const unfinished = isUnfinished(model, present);
  return model.views
    .filter(({ name, default: isDefault }) => {
      if (isDefault === true) return unfinished;
      const view = present?.views.get(name);
      // Made under its ASCII name, which becomes its address; views that are filled belong to the organisers.
      return view === undefined || (view.title === name && view.query === "");
    })
    .map((view) => ({
      kind: "view",
      id: viewId(model.key, view.name),
      what: view.title[state.language],
      view,
      needs: [
        listId(model.key),
        ...(view.default === true ? [`title ${model.key}`] : []),
        ...view.fields.map((field) => columnId(model.key, field)),
      ],
      ...place,
    }));
}

function planSettings(model: ListModel, present: ListState | undefined, place: Omit<Place, "key">): readonly Step[] {
  const settings = present === undefined ? listSettings(model) : settingsToChange(present.settings, model);
  if (Object.keys(settings).length === 0) return [];
  return [{ kind: "settings", id: `settings ${model.key}`, what: place.list, settings, needs: [listId(model.key)], ...place }];
}

function planRights(model: ListModel, present: ListState | undefined, place: Omit<Place, "key">, state: SiteState): readonly Step[] {
  const wanted = wantedRights(state, model.rights);
  const closes = present === undefined || present.inherits;
  const { add, remove } = rightsWork(present?.grants ?? [], wanted, state.me);
  if (!closes && add.length === 0 && remove.length === 0) return [];
  const changes = rightsChanges(closes ? state.grants : present.grants, wanted, closes);
  // Nobody may offer what would be shown to all at once.
  const needs = [listId(model.key), `settings ${model.key}`, "level volunteers", "level organisers", "group"];
  return [{ kind: "rights", id: `rights ${model.key}`, what: place.list, model, changes, needs, ...place }];
}

/** What is missing of a list of the product, in the order in which it is made. */
export function planList(model: ListModel, state: SiteState): readonly Step[] {
  const { key, url } = model;
  const present = state.lists.get(key);
  const isNamed = present !== undefined && present.title !== key;
  const list = isNamed ? present.title : freeTitle(state, model);
  const place = { listUrl: url, list };
  const views = planViews(model, present, place, state);
  const defaultView = model.views.find((view) => view.default === true)?.name ?? "";
  return [
    ...(present === undefined ? [{ kind: "list", id: listId(key), what: list, model, needs: [], ...place } as const] : []),
    ...planSettings(model, present, place),
    ...planRights(model, present, place, state),
    ...planColumns({ key, ...place }, model.fields, present?.columns ?? new Map(), state),
    ...(isUnfinished(model, present)
      ? [{ kind: "itemTitle", id: `title ${key}`, what: model.itemTitle[state.language], model, needs: [listId(key)], ...place } as const]
      : []),
    ...views,
    ...(isNamed
      ? []
      : [{ kind: "name", id: `name ${key}`, what: list, needs: [listId(key), viewId(key, defaultView)], ...place } as const]),
  ];
}
