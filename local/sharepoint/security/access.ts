import { accessDenied } from "../answers/errors";
import type { Group } from "../store/groups";
import { itemScope, listScope, WEB_SCOPE } from "../store/grants";
import type { Scope } from "../store/grants";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { User } from "../store/principals";
import type { Site } from "../store/site";
import { ALL_PERMISSIONS, Permission, permits, union } from "./permissions";
import type { PermissionMask } from "../store/roles";
import type { PermissionBit } from "./permissions";
import { LIMITED_ACCESS } from "./roles";
import type { LooksInto, Viewer } from "./visibility";

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

  public onItem(list: List, { id, ownPermissions }: Pick<Item, "id" | "ownPermissions">): PermissionMask {
    if (this.person.isSiteAdmin) return ALL_PERMISSIONS;
    return ownPermissions ? this.granted(itemScope(list.key, id)) : this.on(list);
  }

  /** The person as item-level security sees them; the masks of a list of thousands of items are worked out once. */
  public viewerOf(list: List): Viewer {
    const mask = this.on(list);
    return {
      id: this.person.id,
      mask,
      on: (item) => (item.ownPermissions ? this.onItem(list, item) : mask),
      looksInto: this.looksInto,
    };
  }

  /** For what is looked up in another list. */
  public readonly looksInto: LooksInto = (list) => (this.opens(list) ? this.viewerOf(list) : undefined);

  /** Whether the person may open the list: for all that it grants them, or for single items in it. */
  public opens(list: List): boolean {
    return permits(this.on(list), Permission.viewListItems) || this.site.grants.onAnyItem(list.key, this.principalIds);
  }

  /** Whether the person manages the group: its owner does, and whoever may say who may do what on the site. */
  public managesGroup({ ownerId }: Group): boolean {
    return this.person.isSiteAdmin || this.principalIds.has(ownerId) || permits(this.web, Permission.managePermissions);
  }

  /** Whether the person may say who belongs to the group. */
  public editsMembersOf(group: Group): boolean {
    return this.managesGroup(group) || (group.settings.AllowMembersEditMembership && this.principalIds.has(group.id));
  }

  /** Whether the person may see who belongs to the group. */
  public seesMembersOf(group: Group): boolean {
    return !group.settings.OnlyAllowMembersViewMembership || this.principalIds.has(group.id) || this.managesGroup(group);
  }

  /** @throws SharePointError 403 */
  public requireManagingGroup(group: Group): void {
    if (!this.managesGroup(group)) throw accessDenied();
  }

  /** @throws SharePointError 403 */
  public requireEditingMembersOf(group: Group): void {
    if (!this.editsMembersOf(group)) throw accessDenied();
  }

  /** @throws SharePointError 403 */
  public requireSeeingMembersOf(group: Group): void {
    if (!this.seesMembersOf(group)) throw accessDenied();
  }

  /** @throws SharePointError 403 for people who do not administer the site collection */
  public requireSiteAdmin(): void {
    if (!this.person.isSiteAdmin) throw accessDenied();
  }

  /** @throws SharePointError 403 */
  public requireOnWeb(bit: PermissionBit): void {
    if (!permits(this.web, bit)) throw accessDenied();
  }

  /** @throws SharePointError 403 */
  public requireOnItem(list: List, item: Pick<Item, "id" | "ownPermissions">, bit: PermissionBit): void {
    if (!permits(this.onItem(list, item), bit)) throw accessDenied();
  }

  /** @throws SharePointError 403 */
  public requireOn(list: List, bit: PermissionBit): void {
    if (!permits(this.on(list), bit)) throw accessDenied();
  }

  private granted(scope: Scope): PermissionMask {
    const roles = this.site.grants
      .on(scope)
      .filter(({ principalId }) => this.principalIds.has(principalId))
      .map(({ roleId }) => this.site.roles.byId(roleId));
    return union(roles.flatMap((role) => (role === undefined ? [] : [role.mask])));
  }
}
