import { deleted, one, updated } from "../answers/answer";
import { SharePointError } from "../answers/errors";
import { roleEntity } from "../entities/roleEntity";
import { shape } from "../entities/shape";
import { RoleWriter, ROLE_PROPERTIES } from "../security/roleWriter";
import type { Role } from "../store/roles";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { SHAPING } from "./route";
import type { Route } from "./route";

const roleMissing = (): SharePointError =>
  new SharePointError(404, -2147024809, "System.ArgumentException", "Cannot find the specified permission level.");

/** @throws SharePointError 404 */
function findRole(call: Call): Role {
  const { by, step } = call.address("role");
  const value = step.parameters[0]?.value;
  const { roles } = call.site;
  const finders: Readonly<Record<string, () => Role | undefined>> = {
    getbytype: () => roles.byKind(Number(value)),
    getbyname: () => roles.byName(String(value)),
  };
  const role = (finders[by] ?? (() => roles.byId(Number(value))))();
  if (role === undefined) throw roleMissing();
  return role;
}

function bodyOf(call: Call): Record<string, unknown> {
  const body = call.body();
  call.refuseOthers(body, ROLE_PROPERTIES);
  return body;
}

/** Permission levels. */
export const ROLE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "web/roledefinitions",
    options: COLLECTION,
    answer: (call) => collection(call, "SP.ApiData.RoleDefinitions", call.site.roles.all().map(roleEntity)),
  },
  {
    method: "POST",
    pattern: "web/roledefinitions",
    answer: (call) => one(shape(roleEntity(new RoleWriter(call.site, call.access).add(bodyOf(call)))), 201),
  },
  { method: "GET", pattern: "{role}", options: SHAPING, answer: (call) => one(shape(roleEntity(findRole(call)), call.selection)) },
  {
    method: "MERGE",
    pattern: "{role}",
    answer: (call) => {
      new RoleWriter(call.site, call.access).update(findRole(call), bodyOf(call));
      return updated();
    },
  },
  {
    method: "DELETE",
    pattern: "{role}",
    answer: (call) => {
      new RoleWriter(call.site, call.access).remove(findRole(call));
      return deleted();
    },
  },
];
