import { ChatStore } from "../chats/chatStore";
import type { GraphTeam, GraphUser } from "../definition/tenantDefinition";
import { teamStore } from "../teams/teamStore";
import type { TeamStore } from "../teams/teamStore";
import { userDirectory } from "../users/userDirectory";
import type { UserDirectory } from "../users/userDirectory";

/** What an organisation has, handed in as data. */
export interface TenantDefinition {
  readonly users: readonly GraphUser[];
  /** Absent: none. */
  readonly teams?: readonly GraphTeam[];
  /** A GUID, which addresses in Teams name. Absent: all zeros. */
  readonly tenantId?: string;
  /** Absent: the machine's clock. */
  readonly now?: () => Date;
}

/** Everything the organisation has; what is written lives in the memory of the process. */
export interface Tenant {
  readonly id: string;
  readonly directory: UserDirectory;
  readonly teams: TeamStore;
  readonly chats: ChatStore;
  readonly now: () => Date;
}

/** @throws Error for a team that names somebody who is not among the users */
export function tenantOf({
  users,
  teams = [],
  tenantId = "00000000-0000-0000-0000-000000000000",
  now = () => new Date(),
}: TenantDefinition): Tenant {
  const directory = userDirectory(users);
  return { id: tenantId, directory, teams: teamStore(teams, directory), chats: new ChatStore(), now };
}
