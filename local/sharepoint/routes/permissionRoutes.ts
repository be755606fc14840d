import { type Answer, deleted, done, one, Shaped } from "../answers/answer";
import { invalidQuery, SharePointError, userMissing, valueOutOfRange } from "../answers/errors";
import { maskValue } from "../entities/maskValue";
import { groupEntity, userEntity } from "../entities/principalEntities";
import { roleEntities, roleEntity } from "../entities/roleEntities";
import { type Entity, shape } from "../entities/shape";
import { Access } from "../security/access";
import { Permission } from "../security/permissions";
import { type Role, roleById, roleName, roleOf, ROLES } from "../security/roles";
import { type Grant, listScope, type Scope, WEB_SCOPE } from "../store/grants";
import type { List } from "../store/lists";
import type { User } from "../store/principals";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findList } from "./finders";
import { type Route, SHAPING } from "./route";
import { resolveUser } from "./principalRoutes";

const roleMissing = (): SharePointError => new SharePointError(404, -2147024809, "System.ArgumentException", "Cannot find the specified permission level.");

function findRole(call: Call): Role {
  const { by, step } = call.address("role");
  const value = step.parameters[0]?.value;
  const role = ROLES.find((each) => {
    if (by === "getbytype") return each.kind === value;
    return by === "getbyname" ? roleName(each, call.site.web.language) === value : each.id === Number(value);
  });
  if (role === undefined) throw roleMissing();
  return role;
}

/** Where a list's grants stand: its own, or the web's. */
const scopeOf = (list: List): Scope => (list.ownPermissions ? listScope(list.key) : WEB_SCOPE);

/** A principal and all the roles it has in a scope. */
function assignmentEntity(call: Call, path: string, principalId: number, grants: readonly Grant[]): Entity {
  const { site } = call;
  const roles = grants.filter((grant) => grant.principalId === principalId).flatMap(({ roleId }) => roleById(roleId) ?? []);
  return {
    type: "SP.RoleAssignment", path: `${path}/RoleAssignments/GetByPrincipalId(${principalId})`,
    properties: { PrincipalId: principalId },
    related: {
      Member: (selection) => {
        const [user, group] = [site.principals.userById(principalId), site.principals.groupById(principalId)];
        if (group !== undefined) return shape(groupEntity(site, group), selection);
        return user === undefined ? new Shaped({ type: "SP.Principal", path }, {}) : shape(userEntity(site, user), selection);
      },
      RoleDefinitionBindings: (selection) => roles.map((role) => shape(roleEntity(role, site.web.language), selection)),
    },
  };
}

/** @throws SharePointError 403 for people who may not see who may do what */
function assignments(call: Call, path: string, scope: Scope): Entity[] {
  if (scope === WEB_SCOPE) call.access.requireOnWeb(Permission.managePermissions);
  else call.access.requireOn(findList(call), Permission.managePermissions);
  const grants = call.site.grants.on(scope);
  return [...new Set(grants.map(({ principalId }) => principalId))].map((id) => assignmentEntity(call, path, id, grants));
}

/** The list whose permissions are about to change. */
function securable(call: Call): List {
  const list = findList(call);
  call.access.requireOn(list, Permission.managePermissions);
  return list;
}

function grantIn(call: Call): Grant {
  const [principalId, roleId] = [call.argument("principalid"), call.argument("roledefid", 1)].map(Number);
  if (principalId === undefined || roleId === undefined || Number.isNaN(principalId) || Number.isNaN(roleId)) throw invalidQuery("The parameters principalid and roledefid are needed.");
  if (call.site.principals.userById(principalId) === undefined && call.site.principals.groupById(principalId) === undefined) throw userMissing();
  if (roleById(roleId) === undefined) throw valueOutOfRange();
  return { principalId, roleId };
}

/** The list's own scope. @throws SharePointError 500 while the list inherits */
function ownScope(list: List): Scope {
  if (list.ownPermissions) return listScope(list.key);
  throw new SharePointError(500, -2146233079, "System.InvalidOperationException", "This operation is not allowed on an object that inherits permissions.");
}

function breakInheritance(call: Call): Answer {
  const list = securable(call);
  if (!list.ownPermissions) {
    const copy = call.argument("copyroleassignments") === true;
    const grants = copy ? call.site.grants.on(WEB_SCOPE) : [{ principalId: call.person.id, roleId: roleOf("Full Control").id }];
    for (const grant of grants) call.site.grants.add(listScope(list.key), grant);
    call.site.lists.update({ ...list, ownPermissions: true });
  }
  return done("BreakRoleInheritance");
}

function resetInheritance(call: Call): Answer {
  const list = securable(call);
  call.site.grants.clear(listScope(list.key));
  call.site.lists.update({ ...list, ownPermissions: false });
  return done("ResetRoleInheritance");
}

function permissionsOfUser(call: Call, mask: (access: Access) => ReturnType<typeof maskValue>): Answer {
  const user: User | undefined = resolveUser(call.site, String(call.argument("username") ?? ""));
  if (user === undefined) throw userMissing();
  return { is: "value", name: "GetUserEffectivePermissions", type: "SP.BasePermissions", value: mask(new Access(call.site, user)) };
}

function assignmentRoutes(pattern: string, path: (call: Call) => string, scope: (call: Call) => Scope): Route[] {
  return [
    {
      method: "GET", pattern: `${pattern}/roleassignments`, options: COLLECTION,
      answer: (call) => collection(call, "SP.ApiData.RoleAssignments", assignments(call, path(call), scope(call))),
    },
    {
      method: "GET", pattern: `${pattern}/roleassignments($)`, options: SHAPING,
      answer: (call) => {
        const id = Number(call.argument("principalid"));
        const found = assignments(call, path(call), scope(call)).find(({ properties }) => properties["PrincipalId"] === id);
        if (found === undefined) throw new SharePointError(404, -2130575151, "Microsoft.SharePoint.SPException", `Can not find the principal with id: ${id}.`);
        return one(shape(found, call.selection));
      },
    },
  ];
}

/** Who may do what: permission levels, grants, inheritance. */
export const PERMISSION_ROUTES: readonly Route[] = [
  { method: "GET", pattern: "web/roledefinitions", options: COLLECTION, answer: (call) => collection(call, "SP.ApiData.RoleDefinitions", roleEntities(call.site.web.language)) },
  { method: "GET", pattern: "{role}", options: SHAPING, answer: (call) => one(shape(roleEntity(findRole(call), call.site.web.language), call.selection)) },
  ...assignmentRoutes("web", () => "Web", () => WEB_SCOPE),
  ...assignmentRoutes("{list}", (call) => `Web/Lists(guid'${findList(call).id}')`, (call) => scopeOf(findList(call))),
  { method: "POST", pattern: "{list}/breakroleinheritance", answer: breakInheritance },
  { method: "POST", pattern: "{list}/breakroleinheritance($)", answer: breakInheritance },
  { method: "POST", pattern: "{list}/resetroleinheritance", answer: resetInheritance },
  {
    method: "POST", pattern: "{list}/roleassignments/addroleassignment($)",
    answer: (call) => {
      call.site.grants.add(ownScope(securable(call)), grantIn(call));
      return done("AddRoleAssignment");
    },
  },
  {
    method: "POST", pattern: "{list}/roleassignments/removeroleassignment($)",
    answer: (call) => {
      call.site.grants.remove(ownScope(securable(call)), grantIn(call));
      return done("RemoveRoleAssignment");
    },
  },
  {
    method: "DELETE", pattern: "{list}/roleassignments($)",
    answer: (call) => {
      const scope = ownScope(securable(call));
      const id = Number(call.argument("principalid"));
      for (const grant of call.site.grants.on(scope).filter(({ principalId }) => principalId === id)) call.site.grants.remove(scope, grant);
      return deleted();
    },
  },
  {
    method: "GET", pattern: "{list}/hasuniqueroleassignments",
    answer: (call) => ({ is: "value", name: "HasUniqueRoleAssignments", type: "Edm.Boolean", value: findList(call).ownPermissions }),
  },
  { method: "GET", pattern: "web/getusereffectivepermissions($)", answer: (call) => permissionsOfUser(call, (access) => maskValue(access.web)) },
  {
    method: "GET", pattern: "{list}/getusereffectivepermissions($)",
    answer: (call) => {
      const list = findList(call);
      return permissionsOfUser(call, (access) => maskValue(access.on(list)));
    },
  },
];
