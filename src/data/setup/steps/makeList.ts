import { HttpRequestError } from "@pnp/queryable";
import type { IList } from "@pnp/sp/lists";
import "@pnp/sp/fields/list";
import type { ListModel } from "../../model/schema/listModel";
import { makeOnce } from "./makeOnce";
import { closeList } from "./makeRights";
import type { Site } from "./site";

const CUSTOM_LIST = 100;

/** @returns undefined when the list does not exist */
async function idOf(list: IList): Promise<string | undefined> {
  try {
    return (await list.select("Id")<{ Id: string }>()).Id;
  } catch (error) {
    if (error instanceof HttpRequestError && error.status === 404) return undefined;
    throw error;
  }
}

/** Made under its ASCII key, which becomes its address, and closed to everybody but the owners until its rights are given. */
export async function makeList(site: Site, model: ListModel): Promise<void> {
  const { key, url, description } = model;
  const list = site.list(url);
  await makeOnce(
    () => site.web.lists.add(key, description[site.state.language], CUSTOM_LIST),
    async () => (await idOf(list)) !== undefined,
  );
  const id = await idOf(list);
  if (id === undefined) throw new Error(`The list was made, but not at ${url}. Delete any other list that was once named ${key}.`);
  site.keepList(key, id);
  await closeList(site, model);
}

export async function nameItemTitle(list: IList, title: string, { itemTitleOptional }: ListModel): Promise<void> {
  const settings = { Title: title, ...(itemTitleOptional === true ? { Required: false } : {}) };
  await list.fields.getByInternalNameOrTitle("Title").update(settings, "SP.Field");
}
