import { invalidQuery, NotBuilt } from "../answers/errors";
import { said } from "../answers/said";

/** Names of the bits of `RenderOptions`, from the lowest on. */
const NAMES = [
  "ContextInfo",
  "ListData",
  "ListSchema",
  "MenuView",
  "ListContentType",
  "FileSystemItemId",
  "ClientFormSchema",
  "QuickLaunch",
  "Spotlight",
  "Visualization",
  "ViewMetadata",
  "DisableAutoHyperlink",
  "EnableMediaTAUrls",
  "ParentInfo",
  "PageContextInfo",
  "ClientSideComponentManifest",
  "ListAvailableContentTypes",
  "FolderContentTypeOrder",
  "GridInitInfo",
  "SiteUrlAsMediaTASPItemHost",
  "AddToOneDrive",
  "SPFXCustomActions",
  "CustomActions",
] as const;

const LIST_DATA = 2;

/**
 * Only the rows can be asked for: no options, or `ListData`.
 *
 * @throws SharePointError 400 for what is no number, NotBuilt with the names of other options
 * @see https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.client.renderlistdataoptions
 */
export function checkRenderOptions(sent: unknown): void {
  const options =
    sent === undefined || sent === null
      ? LIST_DATA
      : typeof sent === "number" || (typeof sent === "string" && /^\d+$/u.test(sent))
        ? Number(sent)
        : NaN;
  if (!Number.isInteger(options) || options < 0 || options > 0x7fffffff)
    throw invalidQuery(`RenderOptions is a sum of options; '${said(sent)}' is none.`);
  const others = options & ~LIST_DATA;
  if (others === 0) return;
  const named = Array.from({ length: 31 }, (_, at) => at)
    .filter((at) => (others & (1 << at)) !== 0)
    .map((at) => `${NAMES[at] ?? "option"}=${1 << at}`);
  throw new NotBuilt(`RenderListDataAsStream with ${named.join(", ")} in RenderOptions`);
}
