import type { IWeb } from "@pnp/sp/webs";
import type { IList } from "@pnp/sp/lists";
import "@pnp/sp/fields/list";
import "@pnp/sp/security/list";
import "@pnp/sp/security/web";
import "@pnp/sp/views/list";
import type { ColumnState, Grant, ListState } from "./siteState";

interface ColumnAnswer {
  readonly InternalName: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
}

interface ViewAnswer {
  readonly Title: string;
  readonly ServerRelativeUrl: string;
  readonly ViewQuery: string | null;
  readonly DefaultView: boolean;
}

interface GrantAnswer {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly { readonly Id: number; readonly Name: string; readonly RoleTypeKind: number }[];
}

export async function readColumns(list: IList): Promise<ListState["columns"]> {
  const fields = await list.fields.select("InternalName", "Indexed", "EnforceUniqueValues")<ColumnAnswer[]>();
  return new Map(
    fields.map((field): [string, ColumnState] => [field.InternalName, { indexed: field.Indexed, unique: field.EnforceUniqueValues }]),
  );
}

export async function readViews(list: IList): Promise<ListState["views"]> {
  const views = await list.views.select("Title", "ServerRelativeUrl", "ViewQuery", "DefaultView")<ViewAnswer[]>();
  return new Map(
    views.map(({ ServerRelativeUrl, Title, ViewQuery, DefaultView }) => [
      /([^/]+)\.aspx$/i.exec(ServerRelativeUrl)?.[1] ?? "",
      { title: Title, query: ViewQuery ?? "", isDefault: DefaultView },
    ]),
  );
}

/** What SharePoint adds itself to whoever has rights on something below: it opens nothing. */
const LIMITED_ACCESS = 1;

/** Who has rights on a list, or on the web; where a list inherits them, those of the web. */
export async function readGrants(of: IList | IWeb): Promise<readonly Grant[]> {
  const assignments = await of.roleAssignments
    .select(
      "PrincipalId",
      "Member/Title",
      "RoleDefinitionBindings/Id",
      "RoleDefinitionBindings/Name",
      "RoleDefinitionBindings/RoleTypeKind",
    )
    .expand("Member", "RoleDefinitionBindings")<GrantAnswer[]>();
  return assignments
    .map(({ PrincipalId, Member, RoleDefinitionBindings }) => ({
      principalId: PrincipalId,
      who: Member.Title,
      levels: RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== LIMITED_ACCESS).map(({ Id, Name, RoleTypeKind }) => ({
        id: Id,
        name: Name,
        kind: RoleTypeKind,
      })),
    }))
    .filter(({ levels }) => levels.length > 0);
}
