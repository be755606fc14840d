import type { Database } from "./database";

export interface User {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  /** Empty without a mailbox. */
  readonly email: string;
  readonly isSiteAdmin: boolean;
}

export interface Group {
  readonly id: number;
  readonly title: string;
}

interface UserRow extends Record<string, unknown> {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly admin: number;
}

const user = (row: UserRow): User => ({ id: row.id, login: row.login, title: row.title, email: row.email, isSiteAdmin: row.admin === 1 });

/** Claims that stand for everybody: who is granted to them is granted to every person of the site. */
const EVERYONE = /^c:0\(\.s\|true$|^c:0-\.f\|rolemanager\|spo-grid-all-users\//iu;

/** True for a claim such as "Everyone", which is no person. */
export function isClaim(login: string): boolean {
  return login.startsWith("c:");
}

/** Users, groups and who belongs to which. */
export class PrincipalStore {
  /** Everybody by id: pages of items name thousands of people. */
  private byId: ReadonlyMap<number, User> | undefined;
  /** Whether somebody was added since the last transaction that was undone: only then can the next one undo it. */
  private hasAdded = false;

  constructor(private readonly database: Database) {
    database.onRollback(() => {
      if (this.hasAdded) this.byId = undefined;
      this.hasAdded = false;
    });
  }

  public users(): User[] {
    return this.database.all<UserRow>("SELECT * FROM users ORDER BY id").map(user);
  }

  public userById(id: number): User | undefined {
    this.byId ??= new Map(this.users().map((each) => [each.id, each]));
    return this.byId.get(id);
  }

  public userByLogin(login: string): User | undefined {
    const row = this.database.first<UserRow>("SELECT * FROM users WHERE login = ?", login);
    return row && user(row);
  }

  public userByEmail(email: string): User | undefined {
    const row = this.database.first<UserRow>("SELECT * FROM users WHERE email = ? COLLATE NOCASE AND email <> ''", email);
    return row && user(row);
  }

  public groups(): Group[] {
    return this.database.all<{ id: number; title: string }>("SELECT id, title FROM groups ORDER BY title");
  }

  public groupById(id: number): Group | undefined {
    return this.database.first<{ id: number; title: string }>("SELECT id, title FROM groups WHERE id = ?", id);
  }

  public groupByTitle(title: string): Group | undefined {
    return this.database.first<{ id: number; title: string }>("SELECT id, title FROM groups WHERE title = ?", title);
  }

  public membersOf(groupId: number): User[] {
    return this.database
      .all<UserRow>("SELECT users.* FROM users JOIN members ON members.user_id = users.id WHERE group_id = ? ORDER BY users.id", groupId)
      .map(user);
  }

  public groupsOf(userId: number): Group[] {
    return this.database.all<{ id: number; title: string }>(
      "SELECT groups.id, title FROM groups JOIN members ON members.group_id = groups.id WHERE user_id = ? ORDER BY title",
      userId,
    );
  }

  /** Everything a grant to which reaches the person: themself, "everyone", and the groups of both. */
  public idsOf(person: User): ReadonlySet<number> {
    const claims = this.database.all<{ id: number; login: string }>("SELECT id, login FROM users WHERE login >= 'c:' AND login < 'c;'");
    const everyone = claims.filter(({ login }) => EVERYONE.test(login)).map(({ id }) => id);
    const own = isClaim(person.login) ? [person.id] : [person.id, ...everyone];
    return new Set([...own, ...own.flatMap((id) => this.groupsOf(id).map((group) => group.id))]);
  }

  public addUser(added: User): void {
    this.byId = undefined;
    this.hasAdded = true;
    this.database.run(
      "INSERT INTO users (id, login, title, email, admin) VALUES (?, ?, ?, ?, ?)",
      added.id,
      added.login,
      added.title,
      added.email,
      added.isSiteAdmin ? 1 : 0,
    );
  }

  public addGroup(added: Group, memberIds: readonly number[]): void {
    this.database.run("INSERT INTO groups (id, title) VALUES (?, ?)", added.id, added.title);
    for (const id of memberIds) this.database.run("INSERT INTO members (group_id, user_id) VALUES (?, ?)", added.id, id);
  }
}
