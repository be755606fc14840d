import type { Database } from "./database";
import { userOf } from "./principals";
import type { User, UserRow } from "./principals";

/** What can be set of a group, as SharePoint names it. */
export interface GroupSettings {
  readonly Description: string | null;
  readonly AllowMembersEditMembership: boolean;
  readonly AllowRequestToJoinLeave: boolean;
  readonly AutoAcceptRequestToJoinLeave: boolean;
  readonly OnlyAllowMembersViewMembership: boolean;
  readonly RequestToJoinLeaveEmailSetting: string | null;
}

export interface Group {
  readonly id: number;
  readonly title: string;
  /** Id of the user or group that manages it. */
  readonly ownerId: number;
  readonly settings: GroupSettings;
}

interface GroupRow extends Record<string, unknown> {
  readonly id: number;
  readonly title: string;
  readonly owner: number;
  readonly settings: string;
}

const COLUMNS = "groups.id, title, owner, settings";

const group = (row: GroupRow): Group => ({
  id: row.id,
  title: row.title,
  ownerId: row.owner,
  settings: JSON.parse(row.settings) as GroupSettings,
});

/** Groups and who belongs to which. */
export class GroupStore {
  constructor(private readonly database: Database) {}

  public all(): Group[] {
    return this.database.all<GroupRow>(`SELECT ${COLUMNS} FROM groups ORDER BY title`).map(group);
  }

  public byId(id: number): Group | undefined {
    const row = this.database.first<GroupRow>(`SELECT ${COLUMNS} FROM groups WHERE id = ?`, id);
    return row && group(row);
  }

  public byTitle(title: string): Group | undefined {
    const row = this.database.first<GroupRow>(`SELECT ${COLUMNS} FROM groups WHERE title = ?`, title);
    return row && group(row);
  }

  public membersOf(groupId: number): User[] {
    return this.database
      .all<UserRow>("SELECT users.* FROM users JOIN members ON members.user_id = users.id WHERE group_id = ? ORDER BY users.id", groupId)
      .map(userOf);
  }

  public groupsOf(userId: number): Group[] {
    return this.database
      .all<GroupRow>(`SELECT ${COLUMNS} FROM groups JOIN members ON members.group_id = groups.id WHERE user_id = ? ORDER BY title`, userId)
      .map(group);
  }

  public add({ id, title, ownerId, settings }: Group): void {
    this.database.run("INSERT INTO principals (id) VALUES (?)", id);
    this.database.run("INSERT INTO groups (id, title, owner, settings) VALUES (?, ?, ?, ?)", id, title, ownerId, JSON.stringify(settings));
  }

  public update({ id, title, ownerId, settings }: Group): void {
    this.database.run("UPDATE groups SET title = ?, owner = ?, settings = ? WHERE id = ?", title, ownerId, JSON.stringify(settings), id);
  }

  /** Takes a group away, and its members out of it. */
  public remove(id: number): void {
    this.database.run("DELETE FROM members WHERE group_id = ?", id);
    this.database.run("DELETE FROM groups WHERE id = ?", id);
  }

  public addMember(groupId: number, userId: number): void {
    this.database.run("INSERT OR IGNORE INTO members (group_id, user_id) VALUES (?, ?)", groupId, userId);
  }

  public removeMember(groupId: number, userId: number): void {
    this.database.run("DELETE FROM members WHERE group_id = ? AND user_id = ?", groupId, userId);
  }
}
