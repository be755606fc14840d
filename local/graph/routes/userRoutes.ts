import type { Call } from "../calls/call";
import { pageOf } from "../calls/page";
import type { GraphUser } from "../definition/tenantDefinition";
import { BASIC_PROPERTIES, unknownProperties, userEntity } from "../users/userEntity";
import { queryUsers } from "../users/userQuery";
import { directoryAnswer } from "../wire/answer";
import type { GraphAnswer } from "../wire/answer";
import { NotBuilt } from "../wire/graphError";
import { personRoutes } from "./personRoutes";
import type { GraphRoute } from "./route";

const FULL_SCOPES = ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"];

/** Permissions to read people other than the caller. */
export const USER_SCOPES = ["User.ReadBasic.All", ...FULL_SCOPES];

/**
 * Names of `$select`, all of which the directory knows.
 *
 * @throws NotBuilt for others, and for what `User.ReadBasic.All` alone does not show
 */
export function selectionOf(call: Call): readonly string[] | undefined {
  const { selection } = call;
  const [unknown] = unknownProperties(selection);
  if (unknown !== undefined) throw new NotBuilt(`?$select=${unknown}`);
  const isBasicOnly = !call.isOwn && !FULL_SCOPES.some((scope) => call.isGranted(scope));
  if (isBasicOnly && !selection?.every((name) => BASIC_PROPERTIES.includes(name)))
    throw new NotBuilt(" with User.ReadBasic.All alone, other than $select of the basic profile");
  return selection;
}

function profile(call: Call): GraphAnswer {
  const { user } = call;
  const selection = selectionOf(call);
  return directoryAnswer({
    ...call.context(selection ? `users(${selection.join(",")})/$entity` : "users/$entity"),
    ...userEntity(user, selection),
  });
}

/** Options of a collection of users, besides its page. */
export const USER_COLLECTION = ["$select", "$filter", "$search", "$count", "$orderby", "$top", "$skiptoken"];
const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 999;

/**
 * A page of users with what the caller asked of them.
 *
 * @param type - of the collection, for its context
 * @param entity - one of the users
 */
export function userCollection(
  call: Call,
  type: string,
  users: readonly GraphUser[],
  entity: (user: GraphUser) => Record<string, unknown>,
): GraphAnswer {
  const isEventual = call.header("ConsistencyLevel")?.toLowerCase() === "eventual";
  const { isCounted } = call;
  const all = queryUsers(users, {
    filter: call.option("$filter"),
    search: call.option("$search"),
    orderBy: call.option("$orderby"),
    isEventual,
    isCounted,
  });
  const { items, next, isFirst } = pageOf(call, all, call.top(LARGEST_PAGE) ?? DEFAULT_PAGE);
  return directoryAnswer({
    ...call.context(type),
    ...(isEventual && isCounted && isFirst ? { "@odata.count": all.length } : {}),
    ...next,
    value: items.map(entity),
  });
}

function people(call: Call): GraphAnswer {
  const selection = selectionOf(call);
  return userCollection(call, selection ? `users(${selection.join(",")})` : "users", call.tenant.directory.all, (user) =>
    userEntity(user, selection),
  );
}

/** The caller and other people. @see https://learn.microsoft.com/graph/api/user-get */
export const USER_ROUTES: readonly GraphRoute[] = [
  ...personRoutes({
    method: "GET",
    below: "",
    scopes: USER_SCOPES,
    ownScopes: ["User.Read", "User.ReadWrite"],
    options: ["$select"],
    answer: profile,
  }),
  { method: "GET", pattern: "/users", scopes: USER_SCOPES, options: USER_COLLECTION, answer: people },
];
