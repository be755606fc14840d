import type { PermissionLevel } from "../definition/siteDefinition";
import type { PermissionMask } from "./permissions";

/** A permission level of the site. */
export interface Role {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  /** On a Japanese site. */
  readonly japaneseName: string;
  readonly description: string;
  readonly mask: PermissionMask;
  readonly order: number;
  readonly hidden: boolean;
}

const LEVELS: Readonly<Record<PermissionLevel, Role>> = {
  "Full Control": {
    id: 1073741829,
    kind: 5,
    name: "Full Control",
    japaneseName: "フル コントロール",
    description: "Has full control.",
    mask: { High: 2147483647, Low: 4294967295 },
    order: 1,
    hidden: false,
  },
  Design: {
    id: 1073741828,
    kind: 4,
    name: "Design",
    japaneseName: "デザイン",
    description: "Can view, add, update, delete, approve, and customize.",
    mask: { High: 432, Low: 1012866047 },
    order: 32,
    hidden: false,
  },
  Edit: {
    id: 1073741830,
    kind: 6,
    name: "Edit",
    japaneseName: "編集",
    description: "Can add, edit and delete lists; can view, add, update and delete list items and documents.",
    mask: { High: 432, Low: 1011030767 },
    order: 48,
    hidden: false,
  },
  Contribute: {
    id: 1073741827,
    kind: 3,
    name: "Contribute",
    japaneseName: "投稿",
    description: "Can view, add, update, and delete list items and documents.",
    mask: { High: 432, Low: 1011028719 },
    order: 64,
    hidden: false,
  },
  Read: {
    id: 1073741826,
    kind: 2,
    name: "Read",
    japaneseName: "閲覧",
    description: "Can view pages and list items and download documents.",
    mask: { High: 176, Low: 138612833 },
    order: 128,
    hidden: false,
  },
};

/** What a person has on the web who was granted something below it only. */
export const LIMITED_ACCESS: Role = {
  id: 1073741825,
  kind: 1,
  name: "Limited Access",
  japaneseName: "制限付きアクセス",
  description: "Can view specific lists, document libraries, list items, folders, or documents when given permissions.",
  mask: { High: 48, Low: 134287360 },
  order: 160,
  hidden: true,
};

/** Every role, in SharePoint's order. */
export const ROLES: readonly Role[] = [...Object.values(LEVELS), LIMITED_ACCESS];

export function roleOf(level: PermissionLevel): Role {
  return LEVELS[level];
}

export function roleById(id: number): Role | undefined {
  return ROLES.find((role) => role.id === id);
}

/** @param language - of the web: role names are translated when a site is made */
export function roleName(role: Role, language: number): string {
  return language === 1041 ? role.japaneseName : role.name;
}
