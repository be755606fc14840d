import { deleted, done, one } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { invalidQuery, SharePointError, userMissing, valueOutOfRange } from "../answers/errors";
import { roleAssignmentEntities } from "../entities/roleAssignmentEntities";
import { shape } from "../entities/shape";
import type { Entity } from "../entities/shape";
import { Permission } from "../security/permissions";
import { roleById } from "../security/roles";
import { Securable } from "../security/securable";
import { WEB_SCOPE } from "../store/grants";
import type { Grant } from "../store/grants";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findItem, findList } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

function ofWeb(call: Call): Entity[] {
  call.access.requireOnWeb(Permission.managePermissions);
  return roleAssignmentEntities(call.site, "Web", call.site.grants.on(WEB_SCOPE));
}

function securable(call: Call, itemwise: boolean): Securable {
  const list = findList(call);
  return itemwise ? new Securable(call.site, call.access, list, findItem(call, list)) : new Securable(call.site, call.access, list);
}

function of(call: Call, itemwise: boolean): Entity[] {
  const object = securable(call, itemwise);
  object.requireManaging();
  return roleAssignmentEntities(call.site, object.path, call.site.grants.on(object.scope));
}

/** @throws SharePointError 404 when the principal has no role there */
function assignment(call: Call, all: readonly Entity[]): Answer {
  const id = Number(call.argument("principalid"));
  const found = all.find(({ properties }) => properties["PrincipalId"] === id);
  if (found === undefined)
    throw new SharePointError(404, -2130575151, "Microsoft.SharePoint.SPException", `Can not find the principal with id: ${id}.`);
  return one(shape(found, call.selection));
}

function grantIn(call: Call): Grant {
  const [principalId, roleId] = [call.argument("principalid"), call.argument("roledefid", 1)].map(Number);
  if (principalId === undefined || roleId === undefined || Number.isNaN(principalId) || Number.isNaN(roleId))
    throw invalidQuery("The parameters principalid and roledefid are needed.");
  if (call.site.principals.userById(principalId) === undefined && call.site.principals.groupById(principalId) === undefined)
    throw userMissing();
  if (roleById(roleId) === undefined) throw valueOutOfRange();
  return { principalId, roleId };
}

/** An argument that is true or false; false when it is not given. @throws SharePointError 400 */
function flagIn(call: Call, name: string, place: number): boolean {
  const value = call.argument(name, place) ?? false;
  if (typeof value !== "boolean") throw invalidQuery(`The parameter ${name} is true or false.`);
  return value;
}

function reading(pattern: string, read: (call: Call) => Entity[]): Route[] {
  return [
    {
      method: "GET",
      pattern: `${pattern}/roleassignments`,
      options: COLLECTION,
      answer: (call) => collection(call, "SP.ApiData.RoleAssignments", read(call)),
    },
    { method: "GET", pattern: `${pattern}/roleassignments($)`, options: SHAPING, answer: (call) => assignment(call, read(call)) },
    {
      method: "GET",
      pattern: `${pattern}/roleassignments/getbyprincipalid($)`,
      options: SHAPING,
      answer: (call) => assignment(call, read(call)),
    },
  ];
}

function changing(pattern: string, itemwise: boolean): Route[] {
  const breakInheritance = (call: Call): Answer => {
    securable(call, itemwise).breakInheritance(flagIn(call, "copyroleassignments", 0), flagIn(call, "clearsubscopes", 1), call.now);
    return done("BreakRoleInheritance");
  };
  const remove = (call: Call): Answer => {
    const object = securable(call, itemwise);
    const id = Number(call.argument("principalid"));
    object.revoke(
      call.site.grants.on(object.scope).filter(({ principalId }) => principalId === id),
      call.now,
    );
    return deleted();
  };
  return [
    { method: "POST", pattern: `${pattern}/breakroleinheritance`, answer: breakInheritance },
    { method: "POST", pattern: `${pattern}/breakroleinheritance($)`, answer: breakInheritance },
    {
      method: "POST",
      pattern: `${pattern}/resetroleinheritance`,
      answer: (call) => {
        securable(call, itemwise).inherit(call.now);
        return done("ResetRoleInheritance");
      },
    },
    {
      method: "POST",
      pattern: `${pattern}/roleassignments/addroleassignment($)`,
      answer: (call) => {
        securable(call, itemwise).grant(grantIn(call), call.now);
        return done("AddRoleAssignment");
      },
    },
    {
      method: "POST",
      pattern: `${pattern}/roleassignments/removeroleassignment($)`,
      answer: (call) => {
        securable(call, itemwise).revoke([grantIn(call)], call.now);
        return done("RemoveRoleAssignment");
      },
    },
    { method: "DELETE", pattern: `${pattern}/roleassignments($)`, answer: remove },
    { method: "DELETE", pattern: `${pattern}/roleassignments/getbyprincipalid($)`, answer: remove },
    {
      method: "GET",
      pattern: `${pattern}/hasuniqueroleassignments`,
      answer: (call) => ({ is: "value", name: "HasUniqueRoleAssignments", type: "Edm.Boolean", value: securable(call, itemwise).isUnique }),
    },
  ];
}

/** Who has which permission level on the web, on lists and on single items; inheritance broken and restored. */
export const ROLE_ASSIGNMENT_ROUTES: readonly Route[] = [
  ...reading("web", ofWeb),
  ...reading("{list}", (call) => of(call, false)),
  ...reading("{list}/{item}", (call) => of(call, true)),
  ...changing("{list}", false),
  ...changing("{list}/{item}", true),
];
