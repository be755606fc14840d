import { NotBuilt, SharePointError } from "../answers/errors";
import { isFolder } from "../facts/place";
import { ChangeType, THE_WEB } from "../store/changes";
import { itemScope, listScope, WEB_SCOPE } from "../store/grants";
import type { Grant, Scope } from "../store/grants";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { Access } from "./access";
import { Permission } from "./permissions";
import { roleOf } from "./roles";

/** Something that permissions are on: the web, whose are always its own, a list or an item of a list, whose can be their parent's. */
export class Securable {
  /**
   * @param list - absent: the web
   * @param item - absent: the list itself
   */
  constructor(
    private readonly site: Site,
    private readonly access: Access,
    private readonly list?: List,
    private readonly item?: Item,
  ) {}

  /** Address below `_api/`. */
  public get path(): string {
    if (this.list === undefined) return "Web";
    const list = `Web/Lists(guid'${this.list.id}')`;
    return this.item === undefined ? list : `${list}/Items(${this.item.id})`;
  }

  /** True: its grants are its own. */
  public get isUnique(): boolean {
    return this.list === undefined || (this.item ?? this.list).ownPermissions;
  }

  /** The grants that count for it: its own, or its parent's. @throws SharePointError 403 for people who may not see who may do what */
  public readGrants(): Grant[] {
    this.requireManaging();
    return this.site.grants.on(this.isUnique ? this.ownScope : this.parentScope);
  }

  /**
   * Gives it grants of its own: a copy of its parent's, or full control for whoever asks.
   *
   * @param clearBelow - true: items of the list inherit from it again
   */
  public breakInheritance(copy: boolean, clearBelow: boolean, now: Date): void {
    this.requireManaging();
    if (clearBelow && this.list === undefined) throw new NotBuilt("taking the permissions of all that is below the web");
    if (clearBelow && this.list !== undefined && this.item === undefined) this.clearItems(this.list, now);
    if (this.isUnique) return;
    if (this.item !== undefined && isFolder(this.item))
      throw new NotBuilt("folders with permissions of their own, which what is in them would inherit");
    const grants = copy
      ? this.site.grants.on(this.parentScope)
      : [{ principalId: this.access.person.id, roleId: roleOf("Full Control").id }];
    for (const grant of grants) this.site.grants.add(this.ownScope, grant);
    this.keep(true);
    this.record(ChangeType.scopeAdd, now);
  }

  /** Takes its own grants away. */
  public inherit(now: Date): void {
    this.requireManaging();
    if (this.list === undefined) throw new NotBuilt("a web that takes its permissions from another one");
    if (!this.isUnique) return;
    this.site.grants.clear(this.ownScope);
    this.keep(false);
    this.record(ChangeType.scopeDelete, now);
  }

  /** @throws SharePointError 500 while it inherits */
  public grant(grant: Grant, now: Date): void {
    this.requireUnique();
    this.site.grants.add(this.ownScope, grant);
    this.record(ChangeType.assignmentAdd, now);
  }

  /** Takes grants away. @throws SharePointError 500 while it inherits */
  public revoke(grants: readonly Grant[], now: Date): void {
    this.requireUnique();
    for (const grant of grants) this.site.grants.remove(this.ownScope, grant);
    this.record(ChangeType.assignmentDelete, now);
  }

  private requireManaging(): void {
    if (this.list === undefined) this.access.requireOnWeb(Permission.managePermissions);
    else if (this.item === undefined) this.access.requireOn(this.list, Permission.managePermissions);
    else this.access.requireOnItem(this.list, this.item, Permission.managePermissions);
  }

  private get ownScope(): Scope {
    if (this.list === undefined) return WEB_SCOPE;
    return this.item === undefined ? listScope(this.list.key) : itemScope(this.list.key, this.item.id);
  }

  private get parentScope(): Scope {
    return this.item !== undefined && this.list?.ownPermissions === true ? listScope(this.list.key) : WEB_SCOPE;
  }

  private requireUnique(): void {
    this.requireManaging();
    if (!this.isUnique)
      throw new SharePointError(
        500,
        -2146233079,
        "System.InvalidOperationException",
        "This operation is not allowed on an object that inherits permissions.",
      );
  }

  private clearItems({ key }: List, now: Date): void {
    for (const item of this.site.items.withOwnPermissions(key)) this.record(ChangeType.scopeDelete, now, item);
    this.site.items.inheritPermissions(key);
    this.site.grants.clearItems(key);
  }

  private keep(own: boolean): void {
    if (this.list === undefined) return;
    if (this.item === undefined) this.site.lists.update({ ...this.list, ownPermissions: own });
    else this.site.items.ownPermissions(this.list.key, this.item.id, own);
  }

  private record(type: ChangeType, now: Date, item: Pick<Item, "id" | "guid"> | undefined = this.item): void {
    const whole = { uniqueId: this.list?.id ?? this.site.web.webId };
    const changed = item === undefined ? whole : { uniqueId: item.guid, itemId: item.id };
    this.site.changes.record({
      ...changed,
      listKey: this.list?.key ?? THE_WEB,
      type,
      time: now.toISOString(),
      editor: this.access.person.id,
    });
  }
}
