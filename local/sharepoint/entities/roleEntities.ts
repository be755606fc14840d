import { ROLES, roleName } from "../security/roles";
import type { Role } from "../security/roles";
import { maskValue } from "./maskValue";
import type { Entity } from "./shape";

/** @param language - of the web: the names are in it */
export function roleEntity(role: Role, language: number): Entity {
  return {
    type: "SP.RoleDefinition",
    path: `Web/RoleDefinitions(${role.id})`,
    properties: {
      BasePermissions: maskValue(role.mask),
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: roleName(role, language),
      Order: role.order,
      RoleTypeKind: role.kind,
    },
  };
}

export function roleEntities(language: number): Entity[] {
  return ROLES.map((role) => roleEntity(role, language));
}
