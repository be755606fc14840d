import "@pnp/sp/batching";
import type { IList } from "@pnp/sp/lists";
import "@pnp/sp/security/list";
import "@pnp/sp/security/web";
import "@pnp/sp/site-groups/web";
import type { ListModel } from "../../model/schema/listModel";
import { LEVELS, ORGANISERS } from "../../model/schema/rights";
import type { OwnLevel } from "../../model/schema/rights";
import { settled } from "../../transport/settled";
import { rightsWork, wantedRights } from "../plan/rightsOf";
import type { Binding, Wanted } from "../plan/rightsOf";
import { readGrants } from "../state/listAnswers";
import { makeOnce } from "./makeOnce";
import type { Site } from "./site";
import { tryAll } from "./tryAll";

/** Of levels that are made on a site. */
const MADE_HERE = 0;

/** @param id - of the level that is there with other permissions */
export async function makeLevel(site: Site, level: OwnLevel, name: string, id: number | undefined): Promise<void> {
  const { description, permissions, order } = LEVELS[level];
  const levels = site.web.roleDefinitions;
  if (id !== undefined) await levels.getById(id).update({ BasePermissions: { ...permissions } });
  else
    await makeOnce(
      () => levels.add(name, description[site.state.language], order, permissions),
      async () => (await levels.select("Name")<{ Name: string }[]>()).some(({ Name }) => Name === name),
    );
  const { Id } = await levels.getByName(name).select("Id")<{ Id: number }>();
  site.keepLevel({ id: Id, name, kind: MADE_HERE, permissions });
}

export async function makeOrganisers(site: Site, title: string): Promise<void> {
  const groups = site.web.siteGroups;
  const read = async (): Promise<number | undefined> =>
    (await groups.select("Id", "Title")<{ Id: number; Title: string }[]>()).find(({ Title }) => Title === title)?.Id;
  await makeOnce(
    () => groups.add({ Title: title, Description: ORGANISERS.description[site.state.language], AllowMembersEditMembership: false }),
    async () => (await read()) !== undefined,
  );
  const id = await read();
  if (id === undefined) throw new Error(`The group ${title} was made, but is not there.`);
  site.keepGroup(id, title);
}

function known({ principalId, levelId }: Binding): readonly [principalId: number, levelId: number] {
  if (principalId === undefined || levelId === undefined) throw new Error("A group or a level of the list's rights has not been made.");
  return [principalId, levelId];
}

/** Takes away what may be gone already. */
function take(list: IList, [principalId, levelId]: readonly [number, number]): Promise<void> {
  return makeOnce(
    () => list.roleAssignments.remove(principalId, levelId),
    async () =>
      !(await readGrants(list)).some((grant) => grant.principalId === principalId && grant.levels.some(({ id }) => id === levelId)),
  );
}

/** Lets in those owners who are not. */
async function letIn(site: Site, url: string, owners: readonly Wanted[]): Promise<void> {
  const list = site.list(url);
  const { add } = rightsWork(await readGrants(list), owners, site.state.me);
  await tryAll(add, (owner) => list.roleAssignments.add(...known(owner)));
}

/**
 * Closes a list to everybody but its owners and whoever asks, to whom SharePoint gives Full Control. In one request: no page that is left in
 * between keeps the other owners out of a list that none of them could go on with. SharePoint may do one part of it and refuse another: an
 * owner who was refused is tried once more, and stays out only where that is refused, too.
 */
export async function closeList(site: Site, { url, rights }: Pick<ListModel, "url" | "rights">): Promise<void> {
  const [web, send] = site.web.batched();
  const list = site.list(url, web);
  const owners = wantedRights(site.state, rights).filter(({ isOwner }) => isOwner);
  const parts = Promise.all([
    settled(list.breakRoleInheritance(false)),
    ...owners.map((owner) => settled(list.roleAssignments.add(...known(owner)))),
  ]);
  // The parts never settle when the batch as a whole is refused: ask first.
  await send();
  const answers = await parts;
  try {
    for (const answer of answers) await answer();
  } catch (refusal) {
    // What is told is what was refused first.
    await letIn(site, url, owners).catch(() => undefined);
    throw refusal;
  }
}

/**
 * Gives a list rights of its own. Stopped anywhere, the list is open to fewer people than before, never to more: the web's rights are not
 * copied, owners come first, and what is taken away comes last. Whom SharePoint refuses keeps nobody else out.
 *
 * @throws the first refusal, after everything else
 */
export async function giveRights(site: Site, model: ListModel): Promise<void> {
  const list = site.list(model.url);
  const { me } = site.state;
  const { HasUniqueRoleAssignments } = await list.select("HasUniqueRoleAssignments")<{ HasUniqueRoleAssignments: boolean }>();
  if (!HasUniqueRoleAssignments) await closeList(site, model);
  const { add, remove } = rightsWork(await readGrants(list), wantedRights(site.state, model.rights), me);
  const notAdded = await tryAll(add, (binding) => list.roleAssignments.add(...known(binding)));
  // Whoever did not get what they are to have keeps what they have; so does whoever asks, who may be the only owner of the list by then.
  const keeping = notAdded.length === 0 ? [] : [me.id, ...notAdded.map(({ of }) => of.principalId)];
  const toTake = remove.filter(({ principalId }) => !keeping.includes(principalId));
  const notTaken = await tryAll(toTake, (binding) => take(list, known(binding)));
  const [first] = [...notAdded, ...notTaken];
  if (first !== undefined) throw first.error;
}
