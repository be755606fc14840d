import { Shaped } from "../answers/answer";
import { roleById } from "../security/roles";
import type { Grant } from "../store/grants";
import type { Site } from "../store/site";
import { groupEntity, userEntity } from "./principalEntities";
import { roleEntity } from "./roleEntities";
import { shape } from "./shape";
import type { Entity } from "./shape";

/** A principal and all the roles it has. */
function roleAssignmentEntity(site: Site, path: string, principalId: number, grants: readonly Grant[]): Entity {
  const roles = grants.filter((grant) => grant.principalId === principalId).flatMap(({ roleId }) => roleById(roleId) ?? []);
  return {
    type: "SP.RoleAssignment",
    path: `${path}/RoleAssignments/GetByPrincipalId(${principalId})`,
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

/**
 * Who has which roles, one entity for each principal.
 *
 * @param path - of the web, list or item the grants are on
 */
export function roleAssignmentEntities(site: Site, path: string, grants: readonly Grant[]): Entity[] {
  return [...new Set(grants.map(({ principalId }) => principalId))].map((id) => roleAssignmentEntity(site, path, id, grants));
}
