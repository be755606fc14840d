import type { IList } from "@pnp/sp/lists";
import type { IView } from "@pnp/sp/views";
import type { Language } from "../../domain/text";
import type { ViewModel } from "../model/schema/listModel";
import type { ListState } from "./listState";
import type { SetUpProgress } from "./setUpProgress";

async function fill(view: IView, model: ViewModel, language: Language): Promise<void> {
  await view.fields.removeAll();
  for (const field of model.fields) await view.fields.add(field);
  // The title comes last: a view that still has its ASCII title is unfinished.
  await view.update({ ViewQuery: model.query ?? "", Title: model.title[language] });
}

/**
 * Adds the views that a list lacks, and gives a list that is being made its default view.
 * Views that are there belong to the organisers and stay as they are.
 */
export async function addViews(
  list: IList,
  state: ListState,
  models: readonly ViewModel[],
  language: Language,
  isNewList: boolean,
  progress: SetUpProgress,
): Promise<void> {
  for (const model of models) {
    const title = model.title[language];
    if (model.default === true) {
      if (isNewList) await progress.make(title, () => fill(list.defaultView, model, language));
      continue;
    }
    const present = state.views.get(model.name);
    const finished = present !== undefined && (present === title || present !== model.name);
    if (finished) continue;
    await progress.make(title, async () => {
      // Made under its ASCII name, which becomes its address.
      if (present === undefined) await list.views.add(model.name, false, { RowLimit: 30 });
      await fill(list.views.getByTitle(model.name), model, language);
    });
  }
}
