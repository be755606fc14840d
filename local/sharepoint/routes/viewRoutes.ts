import { deleted, done, one, updated } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { columnMissing, invalidQuery, viewMissing } from "../answers/errors";
import { checkQueryXml, parseStoredView } from "../caml/viewXml";
import { shape } from "../entities/shape";
import { viewEntity, viewFieldsShape } from "../entities/viewEntity";
import { addView } from "../lists/addView";
import type { List } from "../store/lists";
import type { View } from "../store/views";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findList, findManagedList } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

const WRITABLE = [
  "Title",
  "ViewQuery",
  "RowLimit",
  "Paged",
  "DefaultView",
  "SetAsDefaultView",
  "PersonalView",
  "Hidden",
  "CustomFormatter",
] as const;

function findView(call: Call, list: List): View {
  const { by, step } = call.address("view");
  const value = String(step.parameters[0]?.value ?? "");
  const id = value.replace(/[{}]/gu, "").toLowerCase();
  const views = call.site.views.of(list.key);
  const found =
    by === "getbytitle"
      ? call.wording.titled(views, call.wording.views(list), value)
      : views.find((view) => (by === "defaultview" ? view.isDefault : view.id === id));
  if (found === undefined) throw viewMissing();
  return found;
}

const isFlag = (value: unknown): boolean => typeof value === "boolean";

/** What the properties of a view can be. */
const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Title: (value) => typeof value === "string" && value.trim() !== "",
  ViewQuery: (value) => typeof value === "string",
  CustomFormatter: (value) => typeof value === "string" || value === null,
  RowLimit: (value) => Number.isInteger(value) && Number(value) > 0,
  Paged: isFlag,
  DefaultView: isFlag,
  SetAsDefaultView: isFlag,
};

/** What a body says of a view, in our words. @throws SharePointError 400 for a value of the wrong type */
function facts(call: Call): Partial<View> {
  const body = call.entityBody("SP.View");
  call.refuseOthers(
    body,
    WRITABLE.filter((name) => !(name === "PersonalView" || name === "Hidden") || body[name] === false),
  );
  const { Title, ViewQuery, RowLimit, Paged, DefaultView, SetAsDefaultView, CustomFormatter } = body;
  const wrong = Object.entries(KINDS).find(([name, fits]) => body[name] !== undefined && !fits(body[name]))?.[0];
  if (wrong !== undefined) throw invalidQuery(`The value of ${wrong} is none that a view can have.`);
  if (typeof ViewQuery === "string") checkQueryXml(ViewQuery);
  return {
    ...(typeof Title === "string" ? { title: Title } : {}),
    ...(typeof ViewQuery === "string" ? { query: ViewQuery } : {}),
    ...(typeof RowLimit === "number" ? { rowLimit: RowLimit } : {}),
    ...(typeof Paged === "boolean" ? { paged: Paged } : {}),
    ...(typeof CustomFormatter === "string" || CustomFormatter === null ? { customFormatter: CustomFormatter } : {}),
    ...(DefaultView === true || SetAsDefaultView === true ? { isDefault: true } : {}),
  };
}

/** Replaces the columns of the addressed view. */
function changeFields(call: Call, name: string, change: (fields: readonly string[], list: List) => readonly string[]): Answer {
  const list = findManagedList(call);
  const view = findView(call, list);
  call.site.views.update(list.key, { ...view, fields: change(view.fields, list) });
  return done(name);
}

/** The internal name of a column given by either of its names. */
function columnName(call: Call, list: List, wanted: string): string {
  const fields = call.site.fields.of(list.key);
  const found = fields.find(({ name }) => name === wanted) ?? fields.find(({ title }) => title === wanted);
  if (found === undefined) throw columnMissing(wanted);
  return found.name;
}

function setViewXml(call: Call): Answer {
  const list = findManagedList(call);
  const { viewXml } = call.body();
  if (typeof viewXml !== "string") throw invalidQuery("The parameter viewXml does not exist in method.");
  const { fields, ...facts } = parseStoredView(viewXml);
  call.site.views.update(list.key, { ...findView(call, list), ...facts, fields: fields.map((name) => columnName(call, list, name)) });
  return done("SetViewXml");
}

function moved(fields: readonly string[], name: string, index: number): string[] {
  const rest = fields.filter((each) => each !== name);
  return [...rest.slice(0, index), name, ...rest.slice(index)];
}

/** Views of lists and their columns. */
export const VIEW_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "{list}/views",
    options: COLLECTION,
    answer: (call) => {
      const list = findList(call);
      return collection(
        call,
        "SP.ApiData.Views",
        call.wording.views(list).map((view) => viewEntity(list, view)),
      );
    },
  },
  {
    method: "GET",
    pattern: "{list}/{view}",
    options: SHAPING,
    answer: (call) => {
      const list = findList(call);
      return one(shape(viewEntity(list, call.wording.view(list, findView(call, list))), call.selection));
    },
  },
  {
    method: "POST",
    pattern: "{list}/views",
    answer: (call) => {
      const list = findManagedList(call);
      const wanted = { title: "", fields: ["LinkTitle"], query: "", isDefault: false, ...facts(call) };
      if (wanted.title === "") throw invalidQuery("A view needs a title.");
      const view = addView(call.site, list, wanted, wanted.title);
      return one(shape(viewEntity(list, view)), 201);
    },
  },
  {
    method: "MERGE",
    pattern: "{list}/{view}",
    answer: (call) => {
      const list = findManagedList(call);
      const view = findView(call, list);
      const { title, ...others } = facts(call);
      const words = call.wording.keepPart(list, view, title === undefined ? {} : { Title: title });
      call.site.views.update(list.key, { ...view, ...others, title: words.Title ?? view.title });
      return updated();
    },
  },
  { method: "POST", pattern: "{list}/{view}/setviewxml", answer: setViewXml },
  {
    method: "DELETE",
    pattern: "{list}/{view}",
    answer: (call) => {
      const list = findManagedList(call);
      const { id } = findView(call, list);
      call.site.views.remove(list.key, id);
      call.site.translations.forget({ listKey: list.key, part: id });
      return deleted();
    },
  },
  {
    method: "GET",
    pattern: "{list}/{view}/viewfields",
    answer: (call) => {
      const list = findList(call);
      return one(viewFieldsShape(list, findView(call, list)));
    },
  },
  {
    method: "POST",
    pattern: "{list}/{view}/viewfields/removeallviewfields",
    answer: (call) => changeFields(call, "RemoveAllViewFields", () => []),
  },
  {
    method: "POST",
    pattern: "{list}/{view}/viewfields/addviewfield($)",
    answer: (call) =>
      changeFields(call, "AddViewField", (fields, list) => [
        ...new Set([...fields, columnName(call, list, String(call.argument("strfield") ?? ""))]),
      ]),
  },
  {
    method: "POST",
    pattern: "{list}/{view}/viewfields/removeviewfield($)",
    answer: (call) =>
      changeFields(call, "RemoveViewField", (fields, list) => {
        const name = columnName(call, list, String(call.argument("strfield") ?? ""));
        return fields.filter((each) => each !== name);
      }),
  },
  {
    method: "POST",
    pattern: "{list}/{view}/viewfields/moveviewfieldto",
    answer: (call) =>
      changeFields(call, "MoveViewFieldTo", (fields, list) => {
        const { field, index = 0 } = call.body();
        if (!Number.isInteger(index) || Number(index) < 0) throw invalidQuery("The index of a view's column is a whole number from 0 on.");
        return moved(fields, columnName(call, list, String(field ?? "")), Number(index));
      }),
  },
];
