import type { Item } from "../store/items";
import type { List } from "../store/lists";
import { Permission, permits } from "./permissions";
import type { PermissionMask } from "../store/roles";

/** Who looks at, or writes to, a list. */
export interface Viewer {
  readonly id: number;
  /** On the list. */
  readonly mask: PermissionMask;
  /** On the item: its own, or the list's. */
  on(item: Item): PermissionMask;
  /** How they look at another list, in which something is looked up. */
  readonly looksInto: LooksInto;
}

/** Whoever looks, before a list that they look into; undefined: they may not open it. */
export type LooksInto = (list: List) => Viewer | undefined;

const APPROVED = 0;
const [READER, EDITOR] = [0, 1];
const OWN = 2;
const NONE = 4;

/**
 * Drafts of a list without approval follow `DraftVersionVisibility`; what waits for approval is never for all readers.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-server/ms438079(v=office.15)
 */
function seesDrafts(list: List, mask: PermissionMask): boolean {
  const { DraftVersionVisibility: visibility, EnableModeration: moderated } = list.settings;
  if (permits(mask, Permission.approveItems)) return true;
  if (visibility === EDITOR) return permits(mask, Permission.editListItems);
  return visibility === READER && !moderated;
}

/** The item as this person sees it: a reader gets the last approved version while a later one waits. Undefined: they do not see it. */
export function seenBy(viewer: Viewer, list: List, item: Item): Item | undefined {
  const mask = viewer.on(item);
  if (!permits(mask, Permission.viewListItems)) return undefined;
  if (item.author === viewer.id) return item;
  if (list.settings.ReadSecurity === OWN && !permits(mask, Permission.cancelCheckout)) return undefined;
  if (item.moderation === APPROVED || seesDrafts(list, mask)) return item;
  return item.published === null ? undefined : { ...item, ...item.published, moderation: APPROVED };
}

/**
 * Whether item-level security lets this person change the item; the list's own permissions come besides.
 * Whoever may override list behaviours (CancelCheckout) reads and changes everybody's items; managing the list is not enough.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee536458(v=office.15)
 */
export function mayChange({ id, on }: Viewer, list: List, item: Item): boolean {
  const { WriteSecurity: security } = list.settings;
  if (permits(on(item), Permission.cancelCheckout)) return true;
  return security === OWN ? item.author === id : security !== NONE;
}
