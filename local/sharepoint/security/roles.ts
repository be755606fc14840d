import type { PermissionLevel } from "../definition/siteDefinition";
import type { Role } from "../store/roles";

/** A level that every site has, with its name on a Japanese one: names are translated when a site is made. */
interface BuiltInRole extends Role {
  readonly japaneseName: string;
}

const LEVELS: Readonly<Record<PermissionLevel, BuiltInRole>> = {
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
export const LIMITED_ACCESS: BuiltInRole = {
  id: 1073741825,
  kind: 1,
  name: "Limited Access",
  japaneseName: "制限付きアクセス",
  description: "Can view specific lists, document libraries, list items, folders, or documents when given permissions.",
  mask: { High: 48, Low: 134287360 },
  order: 160,
  hidden: true,
};

const JAPANESE = 1041;

/** The levels that a site starts with. @param language - of the web */
export function builtInRoles(language: number): Role[] {
  return [...Object.values(LEVELS), LIMITED_ACCESS].map(({ japaneseName, ...role }) =>
    language === JAPANESE ? { ...role, name: japaneseName } : role,
  );
}

export function roleOf(level: PermissionLevel): Role {
  return LEVELS[level];
}

/** Levels that nobody can change or delete. */
export function isFixed({ id }: Role): boolean {
  return id === LEVELS["Full Control"].id || id === LIMITED_ACCESS.id;
}
