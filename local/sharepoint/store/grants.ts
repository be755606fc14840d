import type { Database } from "./database";

/** A role given to a principal on the web or on a list with its own permissions. */
export interface Grant {
  readonly principalId: number;
  readonly roleId: number;
}

/** What grants are on: the web, a list or an item. */
export type Scope = "web" | `list:${number}` | `item:${number}:${number}`;

export const WEB_SCOPE: Scope = "web";
/** Where the grants of a list stand. */
export const listScope = (listKey: number): Scope => `list:${listKey}`;
/** Where the grants of an item stand. */
export const itemScope = (listKey: number, itemId: number): Scope => `item:${listKey}:${itemId}`;

/** Who may do what, by scope. */
export class GrantStore {
  constructor(private readonly database: Database) {}

  public on(scope: Scope): Grant[] {
    return this.database
      .all<{ principal_id: number; role_id: number }>(
        "SELECT principal_id, role_id FROM grants WHERE scope = ? ORDER BY principal_id, role_id",
        scope,
      )
      .map((row) => ({ principalId: row.principal_id, roleId: row.role_id }));
  }

  public add(scope: Scope, { principalId, roleId }: Grant): void {
    this.database.run("INSERT OR IGNORE INTO grants (scope, principal_id, role_id) VALUES (?, ?, ?)", scope, principalId, roleId);
  }

  public remove(scope: Scope, { principalId, roleId }: Grant): void {
    this.database.run("DELETE FROM grants WHERE scope = ? AND principal_id = ? AND role_id = ?", scope, principalId, roleId);
  }

  public clear(scope: Scope): void {
    this.database.run("DELETE FROM grants WHERE scope = ?", scope);
  }

  /** Takes away everything that a principal was given, when it is gone. */
  public forgetPrincipal(principalId: number): void {
    this.database.run("DELETE FROM grants WHERE principal_id = ?", principalId);
  }

  /** Takes a level away from everybody, when it is gone. */
  public forgetRole(roleId: number): void {
    this.database.run("DELETE FROM grants WHERE role_id = ?", roleId);
  }

  /** Takes the grants of all items of a list away. */
  public clearItems(listKey: number): void {
    this.database.run("DELETE FROM grants WHERE scope LIKE ?", `item:${listKey}:%`);
  }

  /** True when one of the principals is named on an item of the list. */
  public onAnyItem(listKey: number, principalIds: ReadonlySet<number>): boolean {
    return this.database
      .all<{ principal_id: number }>("SELECT DISTINCT principal_id FROM grants WHERE scope LIKE ?", `item:${listKey}:%`)
      .some((row) => principalIds.has(row.principal_id));
  }

  /** True when the principal is named on any list or item: opening the web then needs no grant of its own. */
  public onAnyList(principalIds: ReadonlySet<number>): boolean {
    return this.database
      .all<{ principal_id: number }>("SELECT DISTINCT principal_id FROM grants WHERE scope <> ?", WEB_SCOPE)
      .some((row) => principalIds.has(row.principal_id));
  }
}
