/**
 * Server-relative address of a list, decoded, as `getList` wants it: `/sites/plat/Lists/PlatTopics`.
 *
 * @param webUrl - absolute address of the web
 * @param listUrl - below the web, as the list model has it
 */
export function listAddress(webUrl: string, listUrl: string): string {
  const web = decodeURIComponent(new URL(webUrl).pathname).replace(/\/+$/, "");
  return `${web}/${listUrl}`;
}
