const MASK = 0x5a5a5a5a;

/**
 * `UniqueId` of a file or folder, made of its item's `GUID`. In SharePoint the two differ, so they differ here, and one can
 * be made of the other without being stored.
 *
 * @param guid - `GUID` of the item, or a `UniqueId`, which gives the `GUID` back
 */
export function uniqueIdOf(guid: string): string {
  const masked = ((parseInt(guid.slice(0, 8), 16) ^ MASK) >>> 0).toString(16).padStart(8, "0");
  return `${masked}${guid.slice(8)}`;
}
