import type { IWeb } from "@pnp/sp/webs";
import type { IList } from "@pnp/sp/lists";
import "@pnp/sp/security/list";
import "@pnp/sp/security/web";
import "@pnp/sp/site-groups/web";

/** The level that is named Contribute in English and otherwise in other languages. */
const CONTRIBUTOR = 3;

/**
 * Gives a list permissions of its own: those of the site, and readers of the site may add items.
 * What they may edit is limited by the list (only their own), what others see by content approval.
 */
export async function letEveryoneContribute(web: IWeb, list: IList): Promise<void> {
  const { HasUniqueRoleAssignments } = await list.select("HasUniqueRoleAssignments")<{ HasUniqueRoleAssignments: boolean }>();
  if (!HasUniqueRoleAssignments) await list.breakRoleInheritance(true);
  const visitors = await web.associatedVisitorGroup.select("Id")<{ Id: number }>();
  const contribute = await web.roleDefinitions.getByType(CONTRIBUTOR).select("Id")<{ Id: number }>();
  await list.roleAssignments.add(visitors.Id, contribute.Id);
}
