import type { GraphUser } from "../definition/tenantDefinition";

/** Finds a user by what Graph takes as a key, or by a SharePoint login name. */
export interface UserDirectory {
  readonly all: readonly GraphUser[];
  /** @param key - directory id or user principal name, in any case */
  find(key: string): GraphUser | undefined;
  /** @param login - a user principal name, or the claims form `i:0#.f|membership|hanako@plat.example` */
  findByLogin(login: string): GraphUser | undefined;
}

/** A directory of these users. */
export function userDirectory(users: readonly GraphUser[]): UserDirectory {
  const byKey = new Map(users.flatMap((user) => [user.id, user.userPrincipalName].map((key) => [key.toLowerCase(), user] as const)));
  const find = (key: string): GraphUser | undefined => byKey.get(key.toLowerCase());
  return { all: users, find, findByLogin: (login) => find(login.slice(login.lastIndexOf("|") + 1)) };
}
