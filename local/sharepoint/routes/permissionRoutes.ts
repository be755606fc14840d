import type { Answer } from "../answers/answer";
import { userMissing } from "../answers/errors";
import { maskValue } from "../entities/maskValue";
import { Access } from "../security/access";
import { resolveUser } from "../security/ensureUser";
import type { PermissionMask } from "../store/roles";
import type { Call } from "./call";
import { findItem, findList } from "./finders";
import type { Route } from "./route";

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

/** What people may do. */
export const PERMISSION_ROUTES: readonly Route[] = [
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
