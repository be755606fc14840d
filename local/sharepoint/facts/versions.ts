import type { Modes } from "../modes";
import type { Item, ItemVersion } from "../store/items";
import type { List } from "../store/lists";

/** 0 approved, 1 rejected, 2 pending, 3 draft. */
export const Moderation = { approved: 0, rejected: 1, pending: 2, draft: 3 } as const;

const MAJOR = 512;

/** `1.0`, or `0.1` where drafts are numbered. */
export function firstVersion(list: List): number {
  return list.settings.EnableMinorVersions ? 1 : MAJOR;
}

/** The version number after an edit. */
export function nextVersion(list: List, uiVersion: number): number {
  const { EnableVersioning: versions, EnableMinorVersions: minors } = list.settings;
  if (!versions) return uiVersion;
  return minors ? uiVersion + 1 : (uiVersion >> 9) * MAJOR + MAJOR;
}

/** `2.0` and not `1.3`. */
export const isMajor = (uiVersion: number): boolean => uiVersion % MAJOR === 0;

/** `1.0` for 512 */
export const versionLabel = (uiVersion: number): string => `${uiVersion >> 9}.${uiVersion & 511}`;

/** The next whole version. */
export function majorVersion(uiVersion: number): number {
  return isMajor(uiVersion) ? uiVersion : (uiVersion >> 9) * MAJOR + MAJOR;
}

/** What readers keep seeing while an edit waits: the version they saw, as far as the service shows it. Drafts of pages never hide what was published. */
export function publishedBefore({ settings }: List, item: Item, { editedWithVersions, editedWithoutVersions }: Modes): ItemVersion | null {
  const shown = settings.EnableVersioning ? editedWithVersions : editedWithoutVersions;
  if (shown === "nothing" && !settings.EnableMinorVersions) return null;
  const { editor, modified, uiVersion, data } = item;
  return item.moderation === Moderation.approved ? { editor, modified, uiVersion, data } : item.published;
}

/** The status after an edit: back to pending or draft, unless the editor approves items themself. */
export function statusAfterEdit(list: List, item: Pick<Item, "moderation">, approver: boolean): number {
  if (list.settings.EnableMinorVersions) return Moderation.draft;
  return list.settings.EnableModeration && !approver ? Moderation.pending : item.moderation;
}

/** The status of a new item: an approver's own needs no approval. */
export function statusWhenNew(list: List, approver: boolean): number {
  if (list.settings.EnableMinorVersions) return Moderation.draft;
  return list.settings.EnableModeration && !approver ? Moderation.pending : Moderation.approved;
}
