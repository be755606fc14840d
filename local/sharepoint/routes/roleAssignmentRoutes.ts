import { deleted, done, one } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { invalidQuery, SharePointError, userMissing, valueOutOfRange } from "../answers/errors";
import { principalEntity } from "../entities/principalEntities";
import { roleAssignmentEntities, roleAssignmentEntity, rolesOf } from "../entities/roleAssignmentEntities";
import { roleEntity } from "../entities/roleEntity";
import { shape } from "../entities/shape";
import { Securable } from "../security/securable";
import type { Grant } from "../store/grants";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findItem, findList, numberIn } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

/** What permissions are on, by the start of its address. */
type Kind = "web" | "{list}" | "{list}/{item}";
const KINDS: readonly Kind[] = ["web", "{list}", "{list}/{item}"];

function securable(call: Call, kind: Kind): Securable {
  if (kind === "web") return new Securable(call.site, call.access);
  const list = findList(call);
  return kind === "{list}"
    ? new Securable(call.site, call.access, list)
    : new Securable(call.site, call.access, list, findItem(call, list));
}

interface Assigned {
  readonly object: Securable;
  readonly principalId: number;
  /** What the principal has there. */
  readonly grants: readonly Grant[];
}

/** What the path's principal has on something. @throws SharePointError 404 when it has no role there */
function assigned(call: Call, kind: Kind): Assigned {
  const object = securable(call, kind);
  const id = numberIn(call.address("assignment"));
  const grants = object.readGrants().filter(({ principalId }) => principalId === id);
  if (grants.length === 0)
    throw new SharePointError(404, -2130575151, "Microsoft.SharePoint.SPException", `Can not find the principal with id: ${id}.`);
  return { object, principalId: id, grants };
}

function grantIn(call: Call): Grant {
  const [principalId, roleId] = [call.argument("principalid"), call.argument("roledefid", 1)].map(Number);
  if (principalId === undefined || roleId === undefined || Number.isNaN(principalId) || Number.isNaN(roleId))
    throw invalidQuery("The parameters principalid and roledefid are needed.");
  if (call.site.principals.userById(principalId) === undefined && call.site.groups.byId(principalId) === undefined) throw userMissing();
  if (call.site.roles.byId(roleId) === undefined) throw valueOutOfRange();
  return { principalId, roleId };
}

/** An argument that is true or false; false when it is not given. @throws SharePointError 400 */
function flagIn(call: Call, name: string, place: number): boolean {
  const value = call.argument(name, place) ?? false;
  if (typeof value !== "boolean") throw invalidQuery(`The parameter ${name} is true or false.`);
  return value;
}

function readAssignment(call: Call, kind: Kind): Answer {
  const { object, principalId, grants } = assigned(call, kind);
  return one(shape(roleAssignmentEntity(call, object.path, principalId, grants), call.selection));
}

function readMember(call: Call, kind: Kind): Answer {
  const member = principalEntity(call, assigned(call, kind).principalId);
  return member === undefined ? done("Member") : one(shape(member, call.selection));
}

function readBindings(call: Call, kind: Kind): Answer {
  const { principalId, grants } = assigned(call, kind);
  return collection(call, "SP.ApiData.RoleDefinitions", rolesOf(call.site, principalId, grants).map(roleEntity));
}

function reading(kind: Kind): Route[] {
  return [
    {
      method: "GET",
      pattern: `${kind}/roleassignments`,
      options: COLLECTION,
      answer: (call) => collection(call, "SP.ApiData.RoleAssignments", roleAssignmentEntities(call, securable(call, kind))),
    },
    { method: "GET", pattern: `${kind}/{assignment}`, options: SHAPING, answer: (call) => readAssignment(call, kind) },
    { method: "GET", pattern: `${kind}/{assignment}/member`, options: SHAPING, answer: (call) => readMember(call, kind) },
    {
      method: "GET",
      pattern: `${kind}/{assignment}/roledefinitionbindings`,
      options: COLLECTION,
      answer: (call) => readBindings(call, kind),
    },
  ];
}

function changing(kind: Kind): Route[] {
  const breakInheritance = (call: Call): Answer => {
    securable(call, kind).breakInheritance(flagIn(call, "copyroleassignments", 0), flagIn(call, "clearsubscopes", 1), call.now);
    return done("BreakRoleInheritance");
  };
  const remove = (call: Call): Answer => {
    const { object, grants } = assigned(call, kind);
    object.revoke(grants, call.now);
    return deleted();
  };
  return [
    { method: "POST", pattern: `${kind}/breakroleinheritance`, answer: breakInheritance },
    { method: "POST", pattern: `${kind}/breakroleinheritance($)`, answer: breakInheritance },
    {
      method: "POST",
      pattern: `${kind}/resetroleinheritance`,
      answer: (call) => {
        securable(call, kind).inherit(call.now);
        return done("ResetRoleInheritance");
      },
    },
    {
      method: "POST",
      pattern: `${kind}/roleassignments/addroleassignment($)`,
      answer: (call) => {
        securable(call, kind).grant(grantIn(call), call.now);
        return done("AddRoleAssignment");
      },
    },
    {
      method: "POST",
      pattern: `${kind}/roleassignments/removeroleassignment($)`,
      answer: (call) => {
        securable(call, kind).revoke([grantIn(call)], call.now);
        return done("RemoveRoleAssignment");
      },
    },
    { method: "DELETE", pattern: `${kind}/{assignment}`, answer: remove },
    {
      method: "GET",
      pattern: `${kind}/hasuniqueroleassignments`,
      answer: (call) => ({ is: "value", name: "HasUniqueRoleAssignments", type: "Edm.Boolean", value: securable(call, kind).isUnique }),
    },
  ];
}

/** Who has which permission level on the web, on lists and on single items; inheritance broken and restored. */
export const ROLE_ASSIGNMENT_ROUTES: readonly Route[] = KINDS.flatMap((kind) => [...reading(kind), ...changing(kind)]);
