import { Complex } from "../answers/answer";
import { NotBuilt } from "../answers/errors";
import { Template } from "../definition/templates";
import { checkedOutTo } from "../facts/checkOut";
import { fileEtag } from "../facts/etags";
import { uniqueIdOf } from "../facts/uniqueId";
import { contentLength } from "../files/fileContent";
import { leafOf } from "../files/paths";
import type { ResolvedFile } from "../files/resolveFile";
import type { Access } from "../security/access";
import type { Item } from "../store/items";
import { listItemAllFields } from "./listItemAllFields";
import { userEntity } from "./principalEntities";
import type { Reader } from "./reader";
import { shape } from "./shape";
import type { Entity, Related } from "./shape";

const [ONLINE, NOT_CHECKED_OUT] = [0, 2];
/** A version that readers see, one that they do not, and one that only its holder sees. */
const Level = { published: 1, draft: 2, checkedOut: 255 } as const;

function levelOf(item: Item, access: Access): number {
  if (checkedOutTo(item) === access.person.id) return Level.checkedOut;
  return item.moderation === 0 ? Level.published : Level.draft;
}

const nobody: Related = () => {
  throw new NotBuilt("$expand=CheckedOutByUser of a file that nobody has checked out");
};

/** Address below `_api/`. @param url - server-relative */
const fileAddress = (url: string): string => `Web/GetFileByServerRelativePath(decodedurl='${url.replaceAll("'", "''")}')`;

/** @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn450841(v=office.15) */
export function fileEntity(reader: Reader, file: ResolvedFile): Entity {
  const { site, access } = reader;
  const { list, item, path } = file;
  const url = `${site.web.url}/${path}`;
  const etag = fileEtag(item);
  const holder = checkedOutTo(item);
  const user =
    (id: number): Related =>
    (selection) => {
      const found = site.principals.userById(id);
      return found === undefined ? [] : shape(userEntity(reader, found), selection);
    };
  return {
    type: "SP.File",
    path: fileAddress(url),
    etag,
    properties: {
      CheckInComment: item.data["_CheckinComment"] ?? "",
      CheckOutType: holder === undefined ? NOT_CHECKED_OUT : ONLINE,
      ContentTag: `${etag.slice(1, -1)},0`,
      CustomizedPageStatus: list.template === Template.pages ? 1 : 0,
      ETag: etag,
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: String(contentLength(site, access, file)),
      Level: levelOf(item, access),
      LinkingUri: null,
      LinkingUrl: "",
      MajorVersion: item.uiVersion >> 9,
      MinorVersion: item.uiVersion & 511,
      Name: leafOf(path),
      ServerRelativeUrl: url,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: item.data["Title"] ?? null,
      UIVersion: item.uiVersion,
      UIVersionLabel: `${item.uiVersion >> 9}.${item.uiVersion & 511}`,
      UniqueId: uniqueIdOf(item.guid),
    },
    onRequest: {
      ServerRelativePath: () => new Complex("SP.ResourcePath", { DecodedUrl: url }),
      ListId: () => list.id,
      SiteId: () => site.web.siteId,
      WebId: () => site.web.webId,
    },
    related: {
      Author: user(item.author),
      ModifiedBy: user(item.editor),
      CheckedOutByUser: holder === undefined ? nobody : user(holder),
      ListItemAllFields: (selection) => listItemAllFields(reader, list, item, selection),
    },
  };
}
