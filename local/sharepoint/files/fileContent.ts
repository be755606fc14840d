import { NotBuilt } from "../answers/errors";
import { checkedOutTo } from "../facts/checkOut";
import { fileName } from "../facts/place";
import type { Access } from "../security/access";
import type { Site } from "../store/site";
import type { ResolvedFile } from "./resolveFile";

/** Text columns that make up what a page says. */
const PAGE_TEXT = ["CanvasContent1", "LayoutWebpartsContent", "WikiField"] as const;

const size = (text: string): number => new TextEncoder().encode(text).length;

/** What of the file this person gets besides what is at its address: their own draft, or the version that readers see. */
function asideOf(site: Site, access: Access, { list, item }: ResolvedFile): Uint8Array | undefined {
  const owner = { listKey: list.key, itemId: item.id };
  const draft = checkedOutTo(item) === access.person.id ? site.files.asideOf(owner, { is: "draft" }) : undefined;
  return draft ?? site.files.asideOf(owner, { is: "version", uiVersion: item.uiVersion });
}

/**
 * The bytes of a file as the person sees it.
 *
 * @throws NotBuilt for a page: the markup that SharePoint makes of it is not kept
 */
export function fileContent(site: Site, access: Access, file: ResolvedFile): Uint8Array {
  if (file.kind === "page") throw new NotBuilt(`the content of the page ${fileName(file.list, file.item)}`);
  return asideOf(site, access, file) ?? site.files.content(file.path);
}

/** Whether everybody gets the same: not the person's own draft, nor an earlier version. */
export function isAtAddress(site: Site, access: Access, file: ResolvedFile): boolean {
  return asideOf(site, access, file) === undefined;
}

/** Its size in bytes; of a page, that of its text. */
export function contentLength(site: Site, access: Access, file: ResolvedFile): number {
  if (file.kind === "file") return asideOf(site, access, file)?.length ?? site.files.at(file.path)?.length ?? 0;
  return PAGE_TEXT.map((name) => file.item.data[name]).reduce<number>(
    (sum, value) => sum + (typeof value === "string" ? size(value) : 0),
    0,
  );
}
