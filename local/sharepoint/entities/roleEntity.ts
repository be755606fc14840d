import type { Role } from "../store/roles";
import { maskValue } from "./maskValue";
import type { Entity } from "./shape";

/** A permission level. */
export function roleEntity(role: Role): Entity {
  return {
    type: "SP.RoleDefinition",
    path: `Web/RoleDefinitions(${role.id})`,
    properties: {
      BasePermissions: maskValue(role.mask),
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: role.name,
      Order: role.order,
      RoleTypeKind: role.kind,
    },
  };
}
