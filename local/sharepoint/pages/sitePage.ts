import { Complex } from "../answers/answer";
import { idsIn } from "../columns/readValue";
import type { LinkValue } from "../columns/storedValue";
import type { Entity } from "../entities/shape";
import { checkedOutTo } from "../facts/checkOut";
import { itemEtag } from "../facts/etags";
import { encodedPath, fileName, filePath } from "../facts/place";
import { contentTypeId } from "../facts/typeNames";
import { uniqueIdOf } from "../facts/uniqueId";
import { controlsJson } from "../pageContent/canvas";
import type { Access } from "../security/access";
import { Permission, permits } from "../security/permissions";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

/** Whose pages they are, and who reads them. */
export interface PageContext {
  readonly site: Site;
  readonly list: List;
  readonly access: Access;
}

/** The date of what never happened. */
const NEVER = "0001-01-01T00:00:00";
const FIRST_MAJOR = 512;
const LANGUAGES: Readonly<Record<number, string>> = { 1033: "en-us", 1041: "ja-jp" };

const text = (item: Item, name: string): string | null => {
  const value = item.data[name];
  return typeof value === "string" ? value : null;
};

const controls = (item: Item, name: string): string | null => {
  const stored = text(item, name);
  return stored === null ? null : controlsJson(stored);
};

function authorByline({ site }: PageContext, item: Item): string[] | null {
  const logins = idsIn(item.data["_AuthorByline"]).flatMap((id) => site.principals.userById(id)?.login ?? []);
  return logins.length === 0 ? null : logins;
}

/** The last version that was published; what it says before the first is what the service's clients take for "never". */
function versionInfo({ site }: PageContext, item: Item): Complex {
  const { uiVersion, modified, editor } = item.published ?? item;
  const before = uiVersion < FIRST_MAJOR;
  return new Complex("SP.Publishing.SitePageVersionInfo", {
    LastVersionCreated: before ? NEVER : modified,
    LastVersionCreatedBy: before ? "" : (site.principals.userById(editor)?.title ?? ""),
  });
}

function metadata(context: PageContext, item: Item): Record<string, unknown> {
  const { site, list, access } = context;
  const name = fileName(list, item);
  const url = `${list.url}/${name}`;
  const banner = (item.data["BannerImageUrl"] as LinkValue | undefined)?.Url ?? null;
  return {
    AbsoluteUrl: site.origin + encodedPath(filePath(list, item, site.web.url)),
    AuthorByline: authorByline(context, item),
    BannerImageUrl: banner,
    BannerThumbnailUrl: banner,
    CallToAction: "",
    Categories: null,
    ContentTypeId: contentTypeId(list, item),
    Description: text(item, "Description"),
    DoesUserHaveEditPermission: permits(access.onItem(list, item), Permission.editListItems),
    FileName: name,
    FirstPublished: text(item, "FirstPublishedDate") ?? `${NEVER}Z`,
    Id: item.id,
    IsPageCheckedOutToCurrentUser: checkedOutTo(item) === access.person.id,
    IsWebWelcomePage: url.toLowerCase() === "sitepages/home.aspx",
    Modified: item.modified,
    PageLayoutType: text(item, "PageLayoutType") ?? "Article",
    Path: new Complex("SP.ResourcePath", { DecodedUrl: url }),
    PromotedState: item.data["PromotedState"] ?? 0,
    Title: text(item, "Title"),
    TopicHeader: text(item, "_TopicHeader"),
    UniqueId: uniqueIdOf(item.guid),
    Url: url,
    Version: `${item.uiVersion >> 9}.${item.uiVersion & 511}`,
    VersionInfo: versionInfo(context, item),
  };
}

const path = (item: Item): string => `SitePages/Pages(${item.id})`;

/**
 * A page as lists of pages show it, without its content.
 *
 * @see https://learn.microsoft.com/openspecs/sharepoint_protocols/ms-csomspt/8ebba305-5af3-477d-bf4f-ad378a39eaba
 */
export function pageMetadata(context: PageContext, item: Item): Entity {
  return { type: "SP.Publishing.SitePageMetadata", path: path(item), etag: itemEtag(item), properties: metadata(context, item) };
}

/** A page with its content: the canvas and the title area as JSON. */
export function sitePage(context: PageContext, item: Item): Entity {
  return {
    type: "SP.Publishing.SitePage",
    path: path(item),
    etag: itemEtag(item),
    properties: {
      ...metadata(context, item),
      AlternativeUrlMap: "{}",
      CanvasContent1: controls(item, "CanvasContent1"),
      CoAuthState: null,
      Language: LANGUAGES[context.site.web.language] ?? "en-us",
      LayoutWebpartsContent: controls(item, "LayoutWebpartsContent"),
      SitePageFlags: "",
    },
  };
}
