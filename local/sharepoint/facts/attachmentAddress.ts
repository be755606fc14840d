import type { List } from "../store/lists";

/** Where a file attached to an item is, server-relative. */
export function attachmentAddress(webUrl: string, list: List, itemId: number, name: string): string {
  return `${webUrl}/${list.url}/Attachments/${itemId}/${name}`;
}
