import { createHash } from "node:crypto";
import { Complex } from "../answers/answer";
import { uniqueIdOf } from "../facts/uniqueId";
import { filesIn } from "../files/filesIn";
import { leafOf } from "../files/paths";
import { foldersIn } from "../files/resolveFolder";
import type { Folder } from "../files/resolveFolder";
import type { Site } from "../store/site";
import { fileEntity } from "./fileEntity";
import { listItemAllFields } from "./listItemAllFields";
import type { Reader } from "./reader";
import { shape } from "./shape";
import type { Entity } from "./shape";

/** A folder of the service has no GUID to make its id of: the address does. */
function idOfAddress(webId: string, path: string): string {
  const hash = createHash("sha256").update(`${webId}/${path.toLowerCase()}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** `UniqueId` of the folder. */
function folderId(site: Site, { path, list, item }: Folder): string {
  if (item !== undefined) return uniqueIdOf(item.guid);
  if (path === "") return uniqueIdOf(site.web.webId);
  return list?.url === path ? uniqueIdOf(list.id) : idOfAddress(site.web.webId, path);
}

function itemCount(site: Site, { path, list }: Folder): number {
  if (list === undefined) return 0;
  const direct = site.files.in(path).length + site.folders.in(path).length;
  return direct === 0 && list.url === path ? list.itemCount : direct;
}

/** @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn450841(v=office.15) */
export function folderEntity(reader: Reader, folder: Folder, address?: string): Entity {
  const { site, access } = reader;
  const { path, list, item } = folder;
  const { created, modified } =
    item ??
    (list === undefined
      ? { created: site.web.created, modified: site.web.created }
      : { created: list.created, modified: list.itemModified });
  const url = path === "" ? site.web.url : `${site.web.url}/${path}`;
  return {
    type: "SP.Folder",
    path: address ?? `Web/GetFolderByServerRelativePath(decodedurl='${url.replaceAll("'", "''")}')`,
    properties: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: itemCount(site, folder),
      Name: leafOf(path),
      ProgID: null,
      ServerRelativeUrl: url,
      TimeCreated: created,
      TimeLastModified: modified,
      UniqueId: folderId(site, folder),
      WelcomePage: path === "" ? "SitePages/Home.aspx" : "",
    },
    onRequest: { ServerRelativePath: () => new Complex("SP.ResourcePath", { DecodedUrl: url }) },
    related: {
      Files: (selection) => filesIn(site, access, folder).map((file) => shape(fileEntity(reader, file), selection)),
      Folders: (selection) => foldersIn(site, access, folder).map((each) => shape(folderEntity(reader, each), selection)),
      ...(list === undefined || item === undefined
        ? {}
        : { ListItemAllFields: (selection) => listItemAllFields(reader, list, item, selection) }),
    },
  };
}
