import type { Call } from "../calls/call";
import type { GraphUser } from "../definition/tenantDefinition";
import { inContext } from "../odata/select";
import type { Team } from "../teams/teamStore";
import { userEntity } from "../users/userEntity";
import type { GraphAnswer } from "../wire/answer";
import { NotBuilt, noResource } from "../wire/graphError";
import type { GraphRoute } from "./route";
import { selectionOf, USER_COLLECTION, USER_SCOPES, userCollection } from "./userRoutes";

const READ_MEMBERS = [
  "GroupMember.Read.All",
  "Group.Read.All",
  "GroupMember.ReadWrite.All",
  "Group.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
const OF_GROUP = { method: "GET", scopes: READ_MEMBERS, options: USER_COLLECTION } as const;

/** @throws GraphError 404 for an unknown group */
function groupOf(call: Call): Team {
  const key = call.key("group");
  const group = call.tenant.teams.get(key.toLowerCase());
  if (group === undefined) throw noResource(key);
  return group;
}

/** People of a group, of whom Graph says that they are users unless only users were asked for. */
function people(call: Call, users: readonly GraphUser[], type: "directoryObjects" | "users"): GraphAnswer {
  if (!USER_SCOPES.some((scope) => call.isGranted(scope))) throw new NotBuilt(` without one of ${USER_SCOPES.join(", ")}`);
  const selection = selectionOf(call);
  const kind = type === "users" ? {} : { "@odata.type": "#microsoft.graph.user" };
  return userCollection(call, `${type}${inContext(selection)}`, users, (user) => ({
    ...kind,
    ...(selection ? {} : { id: user.id }),
    ...userEntity(user, selection),
  }));
}

/**
 * People of the groups behind teams.
 *
 * @see https://learn.microsoft.com/graph/api/group-list-members
 */
export const GROUP_ROUTES: readonly GraphRoute[] = [
  { ...OF_GROUP, pattern: "/groups/{group}/members", answer: (call) => people(call, groupOf(call).members, "directoryObjects") },
  { ...OF_GROUP, pattern: "/groups/{group}/members/microsoft.graph.user", answer: (call) => people(call, groupOf(call).members, "users") },
  { ...OF_GROUP, pattern: "/groups/{group}/owners", answer: (call) => people(call, groupOf(call).owners, "directoryObjects") },
];
