import type { Database } from "./database";

export interface User {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  /** Empty without a mailbox. */
  readonly email: string;
  readonly isSiteAdmin: boolean;
}

/** As the database keeps a person. */
export interface UserRow extends Record<string, unknown> {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly admin: number;
}

export const userOf = (row: UserRow): User => ({
  id: row.id,
  login: row.login,
  title: row.title,
  email: row.email,
  isSiteAdmin: row.admin === 1,
});

/** Claims that stand for everybody: who is granted to them is granted to every person of the site. */
const EVERYONE = /^c:0\(\.s\|true$|^c:0-\.f\|rolemanager\|spo-grid-all-users\//iu;

/** True for a claim such as "Everyone", which is no person. */
export function isClaim(login: string): boolean {
  return login.startsWith("c:");
}

/** The user name of a claims login: what follows the last bar. */
export function principalName(login: string): string {
  return login.slice(login.lastIndexOf("|") + 1);
}

/** The people of the site, and the claims that stand for many. */
export class PrincipalStore {
  /** Everybody by id: pages of items name thousands of people. */
  private byId: ReadonlyMap<number, User> | undefined;
  /** Whether somebody was added or removed since the last transaction that was undone: only then can the next one undo it. */
  private hasChanged = false;

  constructor(private readonly database: Database) {
    database.onRollback(() => {
      if (this.hasChanged) this.byId = undefined;
      this.hasChanged = false;
    });
  }

  public users(): User[] {
    return this.database.all<UserRow>("SELECT * FROM users ORDER BY id").map(userOf);
  }

  public userById(id: number): User | undefined {
    this.byId ??= new Map(this.users().map((each) => [each.id, each]));
    return this.byId.get(id);
  }

  public userByLogin(login: string): User | undefined {
    const row = this.database.first<UserRow>("SELECT * FROM users WHERE login = ?", login);
    return row && userOf(row);
  }

  public userByEmail(email: string): User | undefined {
    const row = this.database.first<UserRow>("SELECT * FROM users WHERE email = ? COLLATE NOCASE AND email <> ''", email);
    return row && userOf(row);
  }

  /** Everything a grant to which reaches the person: themself, "everyone", and the groups of both. */
  public idsOf(person: User): ReadonlySet<number> {
    const claims = this.database.all<{ id: number; login: string }>("SELECT id, login FROM users WHERE login >= 'c:' AND login < 'c;'");
    const everyone = claims.filter(({ login }) => EVERYONE.test(login)).map(({ id }) => id);
    const own = isClaim(person.login) ? [person.id] : [person.id, ...everyone];
    return new Set([...own, ...own.flatMap((id) => this.groupIdsOf(id))]);
  }

  public addUser(added: User): void {
    this.byId = undefined;
    this.hasChanged = true;
    this.database.run("INSERT INTO principals (id) VALUES (?)", added.id);
    this.database.run(
      "INSERT INTO users (id, login, title, email, admin) VALUES (?, ?, ?, ?, ?)",
      added.id,
      added.login,
      added.title,
      added.email,
      added.isSiteAdmin ? 1 : 0,
    );
  }

  /** Takes a person off the site's list; what they wrote keeps their id. */
  public removeUser(id: number): void {
    this.byId = undefined;
    this.hasChanged = true;
    this.database.run("DELETE FROM members WHERE user_id = ?", id);
    this.database.run("DELETE FROM users WHERE id = ?", id);
  }

  /** The number of the next user or group: they share one series, and none is given twice. */
  public nextId(): number {
    return (this.database.first<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'principals'")?.seq ?? 0) + 1;
  }

  private groupIdsOf(userId: number): number[] {
    return this.database.all<{ group_id: number }>("SELECT group_id FROM members WHERE user_id = ?", userId).map((row) => row.group_id);
  }
}
