import { Shaped } from "../answers/answer";
import type { Securable } from "../security/securable";
import type { Grant } from "../store/grants";
import type { Role } from "../store/roles";
import type { Site } from "../store/site";
import { principalEntity } from "./principalEntities";
import type { Principals } from "./principalEntities";
import { roleEntity } from "./roleEntity";
import { shape } from "./shape";
import type { Entity } from "./shape";

/** The levels that a principal has among the grants. */
export function rolesOf(site: Site, principalId: number, grants: readonly Grant[]): Role[] {
  return grants.filter((grant) => grant.principalId === principalId).flatMap(({ roleId }) => site.roles.byId(roleId) ?? []);
}

/** A principal and all the roles it has among the grants. @param path - of the web, list or item they are on */
export function roleAssignmentEntity(reader: Principals, path: string, principalId: number, grants: readonly Grant[]): Entity {
  return {
    type: "SP.RoleAssignment",
    path: `${path}/RoleAssignments/GetByPrincipalId(${principalId})`,
    properties: { PrincipalId: principalId },
    related: {
      Member: (selection) => {
        const member = principalEntity(reader, principalId);
        return member === undefined ? new Shaped({ type: "SP.Principal", path }, {}) : shape(member, selection);
      },
      RoleDefinitionBindings: (selection) => rolesOf(reader.site, principalId, grants).map((role) => shape(roleEntity(role), selection)),
    },
  };
}

/** Who has which roles on something, one entity for each principal. @throws SharePointError 403 for people who may not see it */
export function roleAssignmentEntities(reader: Principals, object: Securable): Entity[] {
  const grants = object.readGrants();
  return [...new Set(grants.map(({ principalId }) => principalId))].map((id) => roleAssignmentEntity(reader, object.path, id, grants));
}
