import type { PermissionMask } from "../store/roles";

/**
 * Bits of the lower half that the service checks.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee536458(v=office.15)
 */
export const Permission = {
  viewListItems: 0x1,
  addListItems: 0x2,
  editListItems: 0x4,
  deleteListItems: 0x8,
  approveItems: 0x10,
  viewVersions: 0x40,
  deleteVersions: 0x80,
  cancelCheckout: 0x100,
  manageLists: 0x800,
  open: 0x10000,
  viewPages: 0x20000,
  createGroups: 0x1000000,
  managePermissions: 0x2000000,
  browseUserInfo: 0x8000000,
  manageWeb: 0x40000000,
} as const;

export type PermissionBit = (typeof Permission)[keyof typeof Permission];

const NO_PERMISSIONS: PermissionMask = { High: 0, Low: 0 };
export const ALL_PERMISSIONS: PermissionMask = { High: 2147483647, Low: 4294967295 };

/** Whether the mask holds the permission. */
export function permits(mask: PermissionMask, bit: PermissionBit): boolean {
  return (mask.Low & bit) !== 0;
}

/** What any of the masks holds. */
export function union(masks: readonly PermissionMask[]): PermissionMask {
  return masks.reduce((sum, mask) => ({ High: (sum.High | mask.High) >>> 0, Low: (sum.Low | mask.Low) >>> 0 }), NO_PERMISSIONS);
}
