import { Complex } from "../answers/answer";
import { principalName } from "../items/relatedColumns";
import { isClaim } from "../store/principals";
import type { Group, User } from "../store/principals";
import type { Site } from "../store/site";
import { shape } from "./shape";
import type { Entity } from "./shape";

const PERSON = 1;
const SECURITY_GROUP = 4;
const SHAREPOINT_GROUP = 8;

/** @param path - how it was reached; `Web/GetUserById(3)` when absent */
export function userEntity(site: Site, user: User, path = `Web/GetUserById(${user.id})`): Entity {
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
    related: { Groups: (selection) => site.principals.groupsOf(user.id).map((group) => shape(groupEntity(site, group), selection)) },
  };
}

export function groupEntity(site: Site, group: Group, path = `Web/SiteGroups/GetById(${group.id})`): Entity {
  const owner = site.principals.groupById(site.web.ownerGroup ?? group.id) ?? group;
  return {
    type: "SP.Group",
    path,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: SHAREPOINT_GROUP,
      AllowMembersEditMembership: group.id === site.web.memberGroup,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: null,
      OnlyAllowMembersViewMembership: false,
      OwnerTitle: owner.title,
      RequestToJoinLeaveEmailSetting: "",
    },
    related: { Users: (selection) => site.principals.membersOf(group.id).map((user) => shape(userEntity(site, user), selection)) },
  };
}
