import { HttpRequestError } from "@pnp/queryable";
import type { IList } from "@pnp/sp/lists";
import "@pnp/sp/fields/list";
import "@pnp/sp/views/list";

/** What is there of a list. */
export interface ListState {
  readonly id: string;
  readonly title: string;
  /** Internal name → whether the column has an index. */
  readonly columns: ReadonlyMap<string, boolean>;
  /** Name in the address of the view, such as `Pending` → its title. */
  readonly views: ReadonlyMap<string, string>;
}

interface FieldAnswer {
  readonly InternalName: string;
  readonly Indexed: boolean;
}

interface ViewAnswer {
  readonly Title: string;
  readonly ServerRelativeUrl: string;
}

export async function readColumns(list: IList): Promise<ReadonlyMap<string, boolean>> {
  const fields = await list.fields.select("InternalName", "Indexed")<FieldAnswer[]>();
  return new Map(fields.map((field) => [field.InternalName, field.Indexed]));
}

async function readViews(list: IList): Promise<ListState["views"]> {
  const views = await list.views.select("Title", "ServerRelativeUrl")<ViewAnswer[]>();
  return new Map(views.map((view) => [/([^/]+)\.aspx$/i.exec(view.ServerRelativeUrl)?.[1] ?? "", view.Title]));
}

/** @returns undefined when the list does not exist */
export async function readListState(list: IList): Promise<ListState | undefined> {
  try {
    const { Id, Title } = await list.select("Id", "Title")<{ Id: string; Title: string }>();
    return { id: Id, title: Title, columns: await readColumns(list), views: await readViews(list) };
  } catch (error) {
    if (error instanceof HttpRequestError && error.status === 404) return undefined;
    throw error;
  }
}
