import { one } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { SharePointError, userMissing } from "../answers/errors";
import { maskValue } from "../entities/maskValue";
import { roleEntities, roleEntity } from "../entities/roleEntities";
import { shape } from "../entities/shape";
import { Access } from "../security/access";
import type { PermissionMask } from "../security/permissions";
import { roleName, ROLES } from "../security/roles";
import type { Role } from "../security/roles";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { findItem, findList } from "./finders";
import { resolveUser } from "./principalRoutes";
import { SHAPING } from "./route";
import type { Route } from "./route";

const roleMissing = (): SharePointError =>
  new SharePointError(404, -2147024809, "System.ArgumentException", "Cannot find the specified permission level.");

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

const maskAnswer = (name: string, mask: PermissionMask): Answer => ({
  is: "value",
  name,
  type: "SP.BasePermissions",
  value: maskValue(mask),
});

/** What another person may do. @throws SharePointError 500 when nobody has the login name */
function ofUser(call: Call, mask: (access: Access) => PermissionMask): Answer {
  const user = resolveUser(call.site, String(call.argument("username") ?? ""));
  if (user === undefined) throw userMissing();
  return maskAnswer("GetUserEffectivePermissions", mask(new Access(call.site, user)));
}

/** Permission levels, and what people may do. */
export const PERMISSION_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: "web/roledefinitions",
    options: COLLECTION,
    answer: (call) => collection(call, "SP.ApiData.RoleDefinitions", roleEntities(call.site.web.language)),
  },
  {
    method: "GET",
    pattern: "{role}",
    options: SHAPING,
    answer: (call) => one(shape(roleEntity(findRole(call), call.site.web.language), call.selection)),
  },
  { method: "GET", pattern: "web/effectivebasepermissions", answer: ({ access }) => maskAnswer("EffectiveBasePermissions", access.web) },
  {
    method: "GET",
    pattern: "{list}/effectivebasepermissions",
    answer: (call) => maskAnswer("EffectiveBasePermissions", call.access.on(findList(call))),
  },
  {
    method: "GET",
    pattern: "{list}/{item}/effectivebasepermissions",
    answer: (call) => {
      const list = findList(call);
      return maskAnswer("EffectiveBasePermissions", call.access.onItem(list, findItem(call, list)));
    },
  },
  { method: "GET", pattern: "web/getusereffectivepermissions($)", answer: (call) => ofUser(call, (access) => access.web) },
  {
    method: "GET",
    pattern: "{list}/getusereffectivepermissions($)",
    answer: (call) => {
      const list = findList(call);
      return ofUser(call, (access) => access.on(list));
    },
  },
  {
    method: "GET",
    pattern: "{list}/{item}/getusereffectivepermissions($)",
    answer: (call) => {
      const list = findList(call);
      const item = findItem(call, list);
      return ofUser(call, (access) => access.onItem(list, item));
    },
  },
];
