import type { Database } from "./database";

/** A permission mask: two halves of 64 bits, as SharePoint answers it. */
export interface PermissionMask {
  readonly High: number;
  readonly Low: number;
}

/** A permission level of the site. */
export interface Role {
  readonly id: number;
  /** 0: made on this site. */
  readonly kind: number;
  readonly name: string;
  readonly description: string;
  readonly mask: PermissionMask;
  readonly order: number;
  readonly hidden: boolean;
}

interface RoleRow extends Record<string, unknown> {
  readonly id: number;
  readonly facts: string;
}

/** Levels that are made on a site have numbers above those it came with. */
const LAST_BUILT_IN_ID = 1073741923;

/** The permission levels of the site, kept in memory while they do not change: every right is worked out from them. */
export class RoleStore {
  private kept: readonly Role[] | undefined;

  constructor(private readonly database: Database) {
    database.onRollback(() => (this.kept = undefined));
  }

  /** In SharePoint's order. */
  public all(): readonly Role[] {
    this.kept ??= this.database
      .all<RoleRow>("SELECT id, facts FROM roles")
      .map(({ id, facts }) => ({ ...(JSON.parse(facts) as Omit<Role, "id">), id }))
      .sort((one, other) => one.order - other.order || one.id - other.id);
    return this.kept;
  }

  public byId(id: number): Role | undefined {
    return this.all().find((role) => role.id === id);
  }

  public byKind(kind: number): Role | undefined {
    return this.all().find((role) => role.kind === kind);
  }

  /** Names are told apart whatever their letter case. */
  public byName(name: string): Role | undefined {
    return this.all().find((role) => role.name.toLowerCase() === name.toLowerCase());
  }

  public nextId(): number {
    return Math.max(LAST_BUILT_IN_ID, ...this.all().map(({ id }) => id)) + 1;
  }

  /** Adds a level, or changes the one of its id. */
  public put({ id, ...facts }: Role): void {
    this.kept = undefined;
    this.database.run("INSERT OR REPLACE INTO roles (id, facts) VALUES (?, ?)", id, JSON.stringify(facts));
  }

  public remove(id: number): void {
    this.kept = undefined;
    this.database.run("DELETE FROM roles WHERE id = ?", id);
  }
}
