import type { IWeb } from "@pnp/sp/webs";
import "@pnp/sp/batching";
import "@pnp/sp/security/web";
import "@pnp/sp/site-groups/web";
import "@pnp/sp/site-users/web";
import type { Language } from "../../../domain/text";
import { SITE_PAGES_URL } from "../../model/lists/interviewFields";
import type { Permissions } from "../../model/schema/rights";
import { LISTS } from "../../model/schema/siteModel";
import { listAddress } from "../../transport/listAddress";
import { LIST_SETTINGS } from "./listSettings";
import { readColumns, readGrants, readViews } from "./listAnswers";
import type { LevelState, ListState, SiteState, VisitorsState } from "./siteState";

/** Languages that names can be given in. */
export interface Languages {
  /** Of the site. */
  readonly site: Language;
  /** Of the page as its reader sees it. */
  readonly reader: Language;
}

interface GroupAnswer {
  readonly Id?: number;
}

interface WebAnswer {
  readonly Url: string;
  readonly IsMultilingual: boolean;
  /** Not every site has them. */
  readonly AssociatedMemberGroup?: GroupAnswer | null;
  readonly AssociatedVisitorGroup?: GroupAnswer | null;
}

interface LevelAnswer {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
  /** The halves come as texts. */
  readonly BasePermissions: Readonly<Record<keyof Permissions, string | number>>;
}

interface ListAnswer extends Readonly<Record<string, unknown>> {
  readonly Id: string;
  readonly Title: string;
  readonly HasUniqueRoleAssignments: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

interface MeAnswer {
  readonly Id: number;
  readonly IsSiteAdmin: boolean;
  readonly Groups?: readonly { readonly Id: number }[];
}

const levelState = ({ Id, Name, RoleTypeKind, BasePermissions }: LevelAnswer): LevelState => ({
  id: Id,
  name: Name,
  kind: RoleTypeKind,
  permissions: { High: Number(BasePermissions.High), Low: Number(BasePermissions.Low) },
});

/** In one request for all of them. */
async function together<T>(web: IWeb, ask: (batch: IWeb) => Promise<T>): Promise<T> {
  const [batch, send] = web.batched();
  const asked = ask(batch);
  // What was asked for never comes when the batch as a whole is refused.
  const [answer] = await Promise.all([asked, send()]);
  return answer;
}

function readWeb(web: IWeb) {
  return together(web, (batch) =>
    Promise.all([
      batch
        .select("Url", "IsMultilingual", "AssociatedMemberGroup/Id", "AssociatedVisitorGroup/Id")
        .expand("AssociatedMemberGroup", "AssociatedVisitorGroup")<WebAnswer>(),
      batch.currentUser.select("Id", "IsSiteAdmin", "Groups/Id").expand("Groups")<MeAnswer>(),
      batch.roleDefinitions.select("Id", "Name", "RoleTypeKind", "BasePermissions")<LevelAnswer[]>(),
      batch.siteGroups.select("Id", "Title")<{ Id: number; Title: string }[]>(),
      readGrants(batch),
      batch.lists.select("Id", "Title", "HasUniqueRoleAssignments", "RootFolder/ServerRelativeUrl", ...LIST_SETTINGS).expand("RootFolder")<
        ListAnswer[]
      >(),
    ]),
  );
}

async function readList(web: IWeb, { Id, Title, HasUniqueRoleAssignments, ...settings }: ListAnswer): Promise<ListState> {
  const list = web.lists.getById(Id);
  const [columns, views, grants] = await Promise.all([readColumns(list), readViews(list), readGrants(list)]);
  return { id: Id, title: Title, inherits: !HasUniqueRoleAssignments, settings, columns, views, grants };
}

async function readVisitors(web: IWeb, id: number | undefined): Promise<VisitorsState | undefined> {
  if (id === undefined) return undefined;
  const someone = await web.siteGroups.getById(id).users.select("Id").top(1)<unknown[]>();
  return { id, isEmpty: someone.length === 0 };
}

/**
 * Everything that decides what the set-up has to make, in two requests.
 *
 * A title that is given on a site of several languages is given in the language in which its owner looks at the page; on every other site
 * that language is the site's, whatever the host around the page says.
 */
export async function readSiteState(web: IWeb, languages: Languages): Promise<SiteState> {
  const [{ Url, IsMultilingual, ...associated }, me, levels, groups, grants, lists] = await readWeb(web);
  const at = (listUrl: string): ListAnswer | undefined => {
    const address = listAddress(Url, listUrl).toLowerCase();
    return lists.find(({ RootFolder }) => RootFolder.ServerRelativeUrl.toLowerCase() === address);
  };
  const [ours, pageColumns, visitors] = await together(web, (batch) =>
    Promise.all([
      Promise.all(
        LISTS.flatMap(({ key, url }) => {
          const found = at(url);
          return found === undefined ? [] : [readList(batch, found).then((state): [string, ListState] => [key, state])];
        }),
      ),
      readColumns(batch.getList(listAddress(Url, SITE_PAGES_URL))),
      readVisitors(batch, associated.AssociatedVisitorGroup?.Id),
    ]),
  );
  return {
    webUrl: Url,
    language: IsMultilingual ? languages.reader : languages.site,
    me: { id: me.Id, isAdministrator: me.IsSiteAdmin, groupIds: (me.Groups ?? []).map(({ Id }) => Id) },
    levels: levels.map(levelState),
    groups: new Map(groups.map(({ Id, Title }) => [Id, Title])),
    members: associated.AssociatedMemberGroup?.Id,
    visitors,
    grants,
    titles: new Map(lists.map(({ Id, Title }) => [Id, Title])),
    lists: new Map(ours),
    pageColumns,
  };
}
