import { groupNameTaken, invalidQuery, invalidValue, userMissing } from "../answers/errors";
import type { Access } from "../security/access";
import { Permission } from "../security/permissions";
import type { Group, GroupSettings } from "../store/groups";
import type { User } from "../store/principals";
import type { Site } from "../store/site";

type Body = Readonly<Record<string, unknown>>;

/** What a group that somebody makes starts with: only its members see who they are. */
export const NEW_GROUP: GroupSettings = {
  Description: "",
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
  OnlyAllowMembersViewMembership: true,
  RequestToJoinLeaveEmailSetting: null,
};

const LONGEST_TITLE = 255;

/** Names of all that a body can set of a group. */
export const GROUP_PROPERTIES: readonly string[] = ["Title", ...Object.keys(NEW_GROUP)];

/** @throws SharePointError 400 for a value of another type */
function settingsIn(body: Body): Partial<GroupSettings> {
  const given = Object.entries(body).filter(([name]) => Object.hasOwn(NEW_GROUP, name));
  for (const [name, value] of given) {
    const isFlag = typeof NEW_GROUP[name as keyof GroupSettings] === "boolean";
    if (isFlag ? typeof value !== "boolean" : value !== null && typeof value !== "string")
      throw invalidValue(isFlag ? "Edm.Boolean" : "Edm.String");
  }
  return Object.fromEntries(given);
}

/** Changes groups, and who belongs to them, on behalf of a person. */
export class GroupWriter {
  constructor(
    private readonly site: Site,
    private readonly access: Access,
  ) {}

  /** A group whose owner, and first member, is whoever makes it. @throws SharePointError 403, or 500 for a title that another has */
  public add(body: Body): Group {
    this.access.requireOnWeb(Permission.createGroups);
    const { id: ownerId } = this.access.person;
    const id = this.site.principals.nextId();
    const group = { id, title: this.freeTitle(body["Title"], id), ownerId, settings: { ...NEW_GROUP, ...settingsIn(body) } };
    this.site.groups.add(group);
    this.site.groups.addMember(id, ownerId);
    return group;
  }

  /** @throws SharePointError 403, or 500 for a title that another has */
  public update(group: Group, body: Body): void {
    this.access.requireManagingGroup(group);
    const { Title = group.title } = body;
    this.site.groups.update({
      ...group,
      title: this.freeTitle(Title, group.id),
      settings: { ...group.settings, ...settingsIn(body) },
    });
  }

  /** Takes the group away, with all that it was given. @throws SharePointError 403 */
  public remove(group: Group): void {
    this.access.requireManagingGroup(group);
    this.site.groups.remove(group.id);
    this.site.grants.forgetPrincipal(group.id);
  }

  /** @throws SharePointError 403, or 500 for who is no user of the site */
  public setOwner(group: Group, userId: number): void {
    this.access.requireManagingGroup(group);
    if (this.site.principals.userById(userId) === undefined) throw userMissing();
    this.site.groups.update({ ...group, ownerId: userId });
  }

  /** @throws SharePointError 403 */
  public addMember(group: Group, { id }: User): void {
    this.access.requireEditingMembersOf(group);
    this.site.groups.addMember(group.id, id);
  }

  /** @throws SharePointError 403 */
  public removeMember(group: Group, { id }: User): void {
    this.access.requireEditingMembersOf(group);
    this.site.groups.removeMember(group.id, id);
  }

  /** @throws SharePointError 400, or 500 when another group than that of the id has the title */
  private freeTitle(title: unknown, id: number): string {
    if (typeof title !== "string" || title.trim() === "" || title.length > LONGEST_TITLE)
      throw invalidQuery(`A group needs a title of at most ${LONGEST_TITLE} characters.`);
    const holder = this.site.groups.byTitle(title);
    if (holder !== undefined && holder.id !== id) throw groupNameTaken();
    return title;
  }
}
