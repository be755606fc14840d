import type { ListModel } from "../../model/schema/listModel";

/** Only the author and approvers see an item before it is approved. */
const DRAFTS_FOR_APPROVERS = 2;
/** People edit and delete only what they created. */
const WRITE_OWN_ITEMS = 2;

/** Settings of a list that protect people, by SharePoint's names. */
export interface ListSettings {
  readonly EnableVersioning?: boolean;
  readonly EnableModeration?: boolean;
  readonly DraftVersionVisibility?: number;
  readonly WriteSecurity?: number;
  readonly NoCrawl?: boolean;
}

export const LIST_SETTINGS: readonly (keyof ListSettings)[] = [
  "EnableVersioning",
  "EnableModeration",
  "DraftVersionVisibility",
  "WriteSecurity",
  "NoCrawl",
];

/**
 * What a list has to have. Whatever is not named here is for the organisers to say.
 *
 * Versions are asked for, never left to a default: without them readers may lose a profile while its change waits for approval.
 */
export function listSettings({ moderated, editOwnOnly, keptFromSearch }: ListModel): ListSettings {
  return {
    EnableVersioning: true,
    ...(moderated ? { EnableModeration: true, DraftVersionVisibility: DRAFTS_FOR_APPROVERS } : {}),
    ...(editOwnOnly ? { WriteSecurity: WRITE_OWN_ITEMS } : {}),
    ...(keptFromSearch === true ? { NoCrawl: true } : {}),
  };
}

/** Those that are not as they have to be. */
export function settingsToChange(present: Readonly<Record<string, unknown>>, model: ListModel): ListSettings {
  return Object.fromEntries(Object.entries(listSettings(model)).filter(([name, value]) => present[name] !== value));
}
