import { invalidQuery, invalidValue, roleFixed, roleNameTaken } from "../answers/errors";
import type { PermissionMask, Role } from "../store/roles";
import type { Site } from "../store/site";
import type { Access } from "./access";
import { Permission } from "./permissions";
import { isFixed } from "./roles";

type Body = Readonly<Record<string, unknown>>;

/** Names of all that a body can set of a permission level. */
export const ROLE_PROPERTIES: readonly string[] = ["Name", "Description", "Order", "BasePermissions"];

const MOST = 0xffffffff;

/** Half of a mask: digits as text, as 64-bit numbers travel, or a number. */
function half(value: unknown): number {
  const number = typeof value === "string" && /^\d+$/u.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number > MOST) throw invalidValue("Edm.Int64");
  return number;
}

function maskIn(value: unknown): PermissionMask {
  if (typeof value !== "object" || value === null) throw invalidValue("SP.BasePermissions");
  const { High = "0", Low = "0" } = value as { readonly High?: unknown; readonly Low?: unknown };
  return { High: half(High), Low: half(Low) };
}

/** Changes permission levels on behalf of a person. */
export class RoleWriter {
  constructor(
    private readonly site: Site,
    private readonly access: Access,
  ) {}

  /** @throws SharePointError 403, or 500 for a name that another level has */
  public add(body: Body): Role {
    this.access.requireOnWeb(Permission.managePermissions);
    const role = this.changed(
      { id: this.site.roles.nextId(), kind: 0, name: "", description: "", mask: { High: 0, Low: 0 }, order: 0, hidden: false },
      body,
    );
    this.site.roles.put(role);
    return role;
  }

  /** @throws SharePointError 403, or 500 for a level that is as it is everywhere */
  public update(role: Role, body: Body): void {
    this.requireChangeable(role);
    this.site.roles.put(this.changed(role, body));
  }

  /** Takes the level away, from everybody who had it too. @throws SharePointError 403, or 500 for a level that every site has */
  public remove(role: Role): void {
    this.requireChangeable(role);
    this.site.roles.remove(role.id);
    this.site.grants.forgetRole(role.id);
  }

  private requireChangeable(role: Role): void {
    this.access.requireOnWeb(Permission.managePermissions);
    if (isFixed(role)) throw roleFixed(role.name);
  }

  private changed(role: Role, body: Body): Role {
    const { Name = role.name, Description = role.description, Order = role.order, BasePermissions = role.mask } = body;
    if (typeof Name !== "string" || Name.trim() === "") throw invalidQuery("A permission level needs a name.");
    if (typeof Description !== "string") throw invalidValue("Edm.String");
    if (!Number.isInteger(Order)) throw invalidValue("Edm.Int32");
    const holder = this.site.roles.byName(Name);
    if (holder !== undefined && holder.id !== role.id) throw roleNameTaken(Name);
    return { ...role, name: Name, description: Description, order: Number(Order), mask: maskIn(BasePermissions) };
  }
}
