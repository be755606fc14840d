import { invalidValue, NotBuilt, personMissing, unknownBodyProperty } from "../answers/errors";
import type { StoredValue } from "../columns/storedValue";
import { principalName } from "../store/principals";
import { checkControls } from "../pageContent/canvas";
import { Promotion } from "../pageContent/publication";
import type { Site } from "../store/site";

const TYPE = "SP.Publishing.SitePage";
/** Properties of the type that nothing here can set. */
const NOT_KEPT = new Set([
  "AlternativeUrlMap",
  "CallToAction",
  "CanvasJson1",
  "Categories",
  "CoAuthState",
  "CommentsDisabled",
  "ContentTypeId",
  "IsTemplate",
  "Language",
  "Name",
  "OriginalSourceItemId",
  "OriginalSourceListId",
  "OriginalSourceSiteId",
  "OriginalSourceUrl",
  "OriginalSourceWebId",
  "PublishStartDate",
  "SitePageFlags",
]);
const LAYOUTS = new Set(["Article", "Home", "SingleWebPartAppPage", "HeaderlessSearchResults", "Spaces", "Topic"]);
const THUMBNAIL = "/_layouts/15/images/sitepagethumbnail.png";

type Body = Readonly<Record<string, unknown>>;
type Columns = Record<string, StoredValue>;

function textIn(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== "string") throw invalidValue("Edm.String");
  return value;
}

function controlsIn(name: string, value: unknown): string | null {
  const text = textIn(value);
  if (text !== null) checkControls(name, text);
  return text;
}

/** People by user name, mail address or login name. @throws SharePointError 500 for one that the site does not know */
function peopleIn(site: Site, value: unknown): readonly number[] {
  if (value === null) return [];
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string")) throw invalidValue("Collection(Edm.String)");
  const users = site.principals.users();
  return value.map((name: string) => {
    const wanted = name.toLowerCase();
    const found = users.find(({ login, email }) =>
      [login, principalName(login), email].some((each) => each !== "" && each.toLowerCase() === wanted),
    );
    if (found === undefined) throw personMissing();
    return found.id;
  });
}

/** A page without a banner of its own has the service's picture for such pages. */
function bannerIn(site: Site, value: unknown): StoredValue {
  const url = textIn(value);
  if (url === null || url === "") return { Url: site.origin + THUMBNAIL, Description: THUMBNAIL };
  return { Url: url.startsWith("/") ? site.origin + url : url, Description: url };
}

const READ: Readonly<Record<string, (site: Site, value: unknown) => readonly [column: string, value: StoredValue]>> = {
  AuthorByline: (site, value) => ["_AuthorByline", peopleIn(site, value)],
  BannerImageUrl: (site, value) => ["BannerImageUrl", bannerIn(site, value)],
  CanvasContent1: (_site, value) => ["CanvasContent1", controlsIn("CanvasContent1", value)],
  Description: (_site, value) => ["Description", textIn(value)],
  LayoutWebpartsContent: (_site, value) => ["LayoutWebpartsContent", controlsIn("LayoutWebpartsContent", value)],
  Title: (_site, value) => ["Title", textIn(value)],
  TopicHeader: (_site, value) => ["_TopicHeader", textIn(value)],
};

/** The banner's small picture follows the banner: what is sent for it is taken and not kept. */
const FOLLOWS = "BannerThumbnailUrl";

/**
 * What a save says of the page, by column.
 *
 * @throws SharePointError 400 for a property that pages do not have, a value of the wrong type, or content that is no JSON array
 * @throws NotBuilt for a property that is not kept here
 */
export function savedColumns(site: Site, body: Body): Columns {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => name !== FOLLOWS)
      .map(([name, value]) => {
        const read = Object.hasOwn(READ, name) ? READ[name] : undefined;
        if (read === undefined) throw NOT_KEPT.has(name) ? new NotBuilt(`pages with ${name}`) : unknownBodyProperty(name, TYPE);
        return read(site, value);
      }),
  );
}

/** What a new page starts with: besides the above its layout and whether it becomes news when it is published. */
export function newColumns(
  site: Site,
  { PageLayoutType: layout = "Article", PromotedState: promotion = Promotion.none, ...body }: Body,
): Columns {
  if (typeof layout !== "string") throw invalidValue("Edm.String");
  if (!LAYOUTS.has(layout)) throw new NotBuilt(`pages of the layout ${layout}`);
  if (promotion !== Promotion.none && promotion !== Promotion.onPublish && promotion !== Promotion.news) throw invalidValue("Edm.Int32");
  return { ...savedColumns(site, body), PageLayoutType: layout, PromotedState: Math.min(promotion, Promotion.onPublish) };
}
