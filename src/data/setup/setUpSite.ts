import type { SPFI } from "@pnp/sp";
import type { IList } from "@pnp/sp/lists";
import type { IWeb } from "@pnp/sp/webs";
import type { Language } from "../../domain/text";
import { listAddress } from "../transport/listAddress";
import type { ListModel } from "../model/schema/listModel";
import { SITE_PAGES_URL } from "../model/lists/interviewFields";
import { INTERVIEW_COLUMNS, SITE_PAGES_TITLE } from "../model/schema/sitePages";
import type { ListIdOf } from "../model/schema/schemaXml";
import { LISTS } from "../model/schema/siteModel";
import { addColumns } from "./addColumns";
import { addViews } from "./addViews";
import { letEveryoneContribute } from "./letEveryoneContribute";
import { readColumns, readListState } from "./listState";
import type { ListState } from "./listState";
import { makeOnce } from "./makeOnce";
import { SetUpProgress } from "./setUpProgress";
import type { SetUpStep } from "./setUpProgress";

export interface SetUpOptions {
  /** Language of the titles that lists, columns and views get: the language of the site. */
  readonly language: Language;
  readonly onStep: (step: SetUpStep) => void;
}

interface SetUp {
  readonly web: IWeb;
  readonly language: Language;
  readonly progress: SetUpProgress;
  readonly listIdOf: ListIdOf;
}

const CUSTOM_LIST = 100;
/** Only the author and approvers see an item before it is approved. */
const DRAFTS_FOR_APPROVERS = 2;
/** People edit and delete only what they created. */
const WRITE_OWN_ITEMS = 2;

/** Made under its ASCII key, which becomes its address. */
async function createList(web: IWeb, list: IList, model: ListModel, language: Language): Promise<ListState> {
  await makeOnce(
    () => web.lists.add(model.key, model.description[language], CUSTOM_LIST),
    async () => (await readListState(list)) !== undefined,
  );
  const state = await readListState(list);
  if (state === undefined)
    throw new Error(`The list was made, but not at ${model.url}. Delete any other list that was once named ${model.key}.`);
  return state;
}

async function restrict(list: IList, model: ListModel, language: Language): Promise<void> {
  await list.update({
    EnableModeration: model.moderated,
    ...(model.moderated ? { DraftVersionVisibility: DRAFTS_FOR_APPROVERS } : {}),
    ...(model.editOwnOnly ? { WriteSecurity: WRITE_OWN_ITEMS } : {}),
    ...(model.keptFromSearch === true ? { NoCrawl: true } : {}),
  });
  await list.fields.getByInternalNameOrTitle("Title").update({ Title: model.itemTitle[language] }, "SP.Field");
}

/** @returns the id of the list, for lookups into it */
async function setUpList({ web, language, progress, listIdOf }: SetUp, address: string, model: ListModel): Promise<string> {
  const list = web.getList(address);
  const title = model.title[language];
  return progress.complete(title, async () => {
    const state = (await readListState(list)) ?? (await createList(web, list, model, language));
    // A list keeps its ASCII title until all of it is made: an interrupted set-up is taken up where it stopped.
    const unfinished = state.title === model.key;
    if (unfinished) await restrict(list, model, language);
    await addColumns(list, state.columns, model.fields, language, listIdOf, progress);
    await addViews(list, state, model.views, language, unfinished, progress);
    if (unfinished && model.everyoneContributes) await letEveryoneContribute(web, list);
    if (unfinished) await list.update({ Title: title });
    return state.id;
  });
}

/**
 * Makes the lists and columns of the product in the web of the page, or completes them: what is there is never changed or removed.
 * Can be run again at any time; a second run makes nothing. For site owners.
 *
 * @throws SetUpFailure naming what could not be made
 */
export async function setUpSite(sp: SPFI, { language, onStep }: SetUpOptions): Promise<void> {
  const { web } = sp;
  const ids = new Map<string, string>();
  const listIdOf: ListIdOf = (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The list ${key} is looked up before it is made: move it up in the site model.`);
    return id;
  };
  const progress = new SetUpProgress(onStep);
  const setUp: SetUp = { web, language, progress, listIdOf };

  const { Url: webUrl } = await web.select("Url")<{ Url: string }>();
  for (const model of LISTS) ids.set(model.key, await setUpList(setUp, listAddress(webUrl, model.url), model));

  const pages = web.getList(listAddress(webUrl, SITE_PAGES_URL));
  await progress.complete(SITE_PAGES_TITLE[language], async () => {
    await addColumns(pages, await readColumns(pages), INTERVIEW_COLUMNS, language, listIdOf, progress);
  });
}
