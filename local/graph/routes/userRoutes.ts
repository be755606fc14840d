import { directoryAnswer, type GraphAnswer } from "../answer";
import { NotBuilt } from "../graphError";
import { BASIC_PROPERTIES, unknownProperties, userEntity } from "../users/userEntity";
import type { Call } from "./call";
import { personRoutes } from "./personRoutes";
import type { GraphRoute } from "./route";

const FULL_SCOPES = ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"];
const USER_SCOPES = ["User.ReadBasic.All", ...FULL_SCOPES];

/**
 * Names of `$select`, all of which the directory knows.
 *
 * @throws NotBuilt for others, and for what `User.ReadBasic.All` alone does not show
 */
function selectionOf(call: Call): readonly string[] | undefined {
  const { selection } = call;
  const [unknown] = unknownProperties(selection);
  if (unknown !== undefined) throw new NotBuilt(`?$select=${unknown}`);
  const isOwn = call.user === call.caller;
  const isBasicOnly = !isOwn && !FULL_SCOPES.some((scope) => call.isGranted(scope));
  if (isBasicOnly && !selection?.every((name) => BASIC_PROPERTIES.includes(name))) throw new NotBuilt(" with User.ReadBasic.All alone, other than $select of the basic profile");
  return selection;
}

function profile(call: Call): GraphAnswer {
  const { user } = call;
  const selection = selectionOf(call);
  return directoryAnswer({ ...call.context(selection ? `users(${selection.join(",")})/$entity` : "users/$entity"), ...userEntity(user, selection) });
}

/** The caller and other people. @see https://learn.microsoft.com/graph/api/user-get */
export const USER_ROUTES: readonly GraphRoute[] = [
  ...personRoutes({ method: "GET", below: "", scopes: USER_SCOPES, ownScopes: ["User.Read", "User.ReadWrite"], options: ["$select"], answer: profile }),
];
