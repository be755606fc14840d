import { Complex, Shaped } from "../answers/answer";
import { principalName } from "../store/principals";
import type { Group } from "../store/groups";
import { isClaim } from "../store/principals";
import type { User } from "../store/principals";
import type { Reader } from "./reader";
import { shape } from "./shape";
import type { Entity } from "./shape";

const PERSON = 1;
const SECURITY_GROUP = 4;
const SHAREPOINT_GROUP = 8;

/** Who reads of people and groups on which site. */
export type Principals = Pick<Reader, "site" | "access">;

/** @param path - how it was reached; `Web/GetUserById(3)` when absent */
export function userEntity(reader: Principals, user: User, path = `Web/GetUserById(${user.id})`): Entity {
  const claim = isClaim(user.login);
  return {
    type: "SP.User",
    path,
    properties: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: claim ? SECURITY_GROUP : PERSON,
      Email: user.email,
      Expiration: "",
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.isSiteAdmin,
      UserId: claim
        ? null
        : new Complex("SP.UserIdInfo", { NameId: String(1003000000000000 + user.id), NameIdIssuer: "urn:federation:microsoftonline" }),
      UserPrincipalName: claim ? null : principalName(user.login),
    },
    related: { Groups: (selection) => reader.site.groups.groupsOf(user.id).map((group) => shape(groupEntity(reader, group), selection)) },
  };
}

/** A user or group of the site; undefined when there is none of the id. */
export function principalEntity(reader: Principals, id: number): Entity | undefined {
  const group = reader.site.groups.byId(id);
  const user = reader.site.principals.userById(id);
  if (group !== undefined) return groupEntity(reader, group);
  return user && userEntity(reader, user);
}

export function groupEntity(reader: Principals, group: Group, path = `Web/SiteGroups/GetById(${group.id})`): Entity {
  const { site, access } = reader;
  const { AllowMembersEditMembership, AllowRequestToJoinLeave, AutoAcceptRequestToJoinLeave, ...settings } = group.settings;
  const owner = site.groups.byId(group.ownerId) ?? site.principals.userById(group.ownerId);
  return {
    type: "SP.Group",
    path,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: SHAREPOINT_GROUP,
      AllowMembersEditMembership,
      AllowRequestToJoinLeave,
      AutoAcceptRequestToJoinLeave,
      Description: settings.Description,
      OnlyAllowMembersViewMembership: settings.OnlyAllowMembersViewMembership,
      OwnerTitle: owner?.title ?? "",
      RequestToJoinLeaveEmailSetting: settings.RequestToJoinLeaveEmailSetting,
    },
    onRequest: {
      CanCurrentUserEditMembership: () => access.editsMembersOf(group),
      CanCurrentUserManageGroup: () => access.managesGroup(group),
      CanCurrentUserViewMembership: () => access.seesMembersOf(group),
    },
    related: {
      Owner: (selection) => {
        const entity = principalEntity(reader, group.ownerId);
        return entity === undefined ? new Shaped({ type: "SP.Principal", path: `${path}/Owner` }, {}) : shape(entity, selection);
      },
      Users: (selection) => {
        access.requireSeeingMembersOf(group);
        return site.groups.membersOf(group.id).map((user) => shape(userEntity(reader, user), selection));
      },
    },
  };
}
