import { accessDenied } from "../answers/errors";
import { listScope, type Scope, WEB_SCOPE } from "../store/grants";
import type { List } from "../store/lists";
import type { User } from "../store/principals";
import type { Site } from "../store/site";
import { ALL_PERMISSIONS, type PermissionBit, type PermissionMask, permits, union } from "./permissions";
import { LIMITED_ACCESS, roleById } from "./roles";

/** What one person may do on the site. */
export class Access {
  private readonly principalIds: ReadonlySet<number>;

  constructor(
    private readonly site: Site,
    public readonly person: User,
  ) {
    this.principalIds = site.principals.idsOf(person);
  }

  public get web(): PermissionMask {
    if (this.person.isSiteAdmin) return ALL_PERMISSIONS;
    const granted = this.granted(WEB_SCOPE);
    return this.site.grants.onAnyList(this.principalIds) ? union([granted, LIMITED_ACCESS.mask]) : granted;
  }

  public on(list: List): PermissionMask {
    if (this.person.isSiteAdmin) return ALL_PERMISSIONS;
    return this.granted(list.ownPermissions ? listScope(list.key) : WEB_SCOPE);
  }

  /** @throws SharePointError 403 */
  public requireOnWeb(bit: PermissionBit): void {
    if (!permits(this.web, bit)) throw accessDenied();
  }

  /** @throws SharePointError 403 */
  public requireOn(list: List, bit: PermissionBit): void {
    if (!permits(this.on(list), bit)) throw accessDenied();
  }

  private granted(scope: Scope): PermissionMask {
    const roles = this.site.grants.on(scope).filter(({ principalId }) => this.principalIds.has(principalId)).map(({ roleId }) => roleById(roleId));
    return union(roles.flatMap((role) => (role === undefined ? [] : [role.mask])));
  }
}
