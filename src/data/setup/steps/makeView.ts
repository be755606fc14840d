import type { IList } from "@pnp/sp/lists";
import type { IView } from "@pnp/sp/views";
import "@pnp/sp/views/list";
import type { ViewModel } from "../../model/schema/listModel";
import { readViews } from "../state/listAnswers";
import { makeOnce } from "./makeOnce";

async function fill(view: IView, model: ViewModel, title: string): Promise<void> {
  await view.fields.removeAll();
  for (const field of model.fields) await view.fields.add(field);
  // The query comes last: a view without one is unfinished.
  await view.update({ ViewQuery: model.query, Title: title });
}

/** Adds a view under its ASCII name, which becomes its address, or takes the one that SharePoint has made, and fills it. */
export async function makeView(list: IList, model: ViewModel, title: string): Promise<void> {
  if (model.default === true) return fill(list.defaultView, model, title);
  const isThere = async (): Promise<boolean> => (await readViews(list)).has(model.name);
  if (!(await isThere())) await makeOnce(() => list.views.add(model.name, false, { RowLimit: 30 }), isThere);
  return fill(list.views.getByTitle(model.name), model, title);
}
