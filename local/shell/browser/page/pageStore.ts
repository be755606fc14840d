import { Refusal } from "../sharePoint/client.js";
import type { SharePointClient } from "../sharePoint/client.js";

/** A page as the pages service answers it, as far as the form needs it. */
export interface SitePage {
  readonly Id: number;
  readonly Title: string | null;
  readonly Description: string | null;
  readonly BannerImageUrl: string | null;
  readonly CanvasContent1: string | null;
  /** 0 an ordinary page, 1 becomes news when it is published, 2 news. */
  readonly PromotedState: number;
  readonly Version: string;
  readonly Modified: string;
  readonly IsPageCheckedOutToCurrentUser: boolean;
  readonly AbsoluteUrl: string;
  readonly VersionInfo: { readonly LastVersionCreatedBy: string };
}

/** What a save says; what is absent stays. */
export interface PageContent {
  readonly Title: string;
  readonly Description: string;
  readonly BannerImageUrl: string | null;
  readonly CanvasContent1?: string;
}

/** The status of a refusal because the page is no longer what was read, and because somebody else has it. */
export const CHANGED = 412;
export const LOCKED = 423;

const PAGES = "sitepages/pages";
/** The service's picture for pages that have none. */
const THUMBNAIL = /\/_layouts\/15\/images\/sitepagethumbnail\.png$/i;

/** The address of the banner that somebody chose; empty when nobody did. */
export function chosenBanner({ BannerImageUrl: url }: Pick<SitePage, "BannerImageUrl">): string {
  return url === null || THUMBNAIL.test(url) ? "" : url;
}

/** A page whose latest version is a draft; whole versions are published. */
export const isDraft = ({ Version }: Pick<SitePage, "Version">): boolean => !Version.endsWith(".0");
/** A draft that can go back to a published version. */
export const hasPublished = ({ VersionInfo }: SitePage): boolean => VersionInfo.LastVersionCreatedBy !== "";

/** The web's pages over SharePoint's pages service. */
export class PageStore {
  constructor(private readonly sharePoint: SharePointClient) {}

  /** A new draft, checked out to the person. */
  create(): Promise<SitePage> {
    return this.sharePoint.call<SitePage>(PAGES, { PageLayoutType: "Article", PromotedState: 0 });
  }

  read(id: number): Promise<SitePage> {
    return this.sharePoint.get<SitePage>(`${PAGES}(${id})`);
  }

  /**
   * Takes the page to edit it.
   *
   * @throws Refusal 423 while somebody else has it, 412 when it is no longer what was read: pages are saved whole
   */
  async checkOut(page: SitePage): Promise<SitePage> {
    if (page.IsPageCheckedOutToCurrentUser) return page;
    const latest = await this.read(page.Id);
    if (latest.Modified !== page.Modified || latest.Version !== page.Version) throw new Refusal(CHANGED, "", "");
    return this.sharePoint.call<SitePage>(`${PAGES}(${page.Id})/checkoutpage`);
  }

  save(id: number, content: Partial<PageContent>): Promise<void> {
    return this.sharePoint.write(`${PAGES}(${id})/savepage`, { body: { ...content } });
  }

  /** Saves and lets others go on with the draft. */
  saveAsDraft(id: number, content: Partial<PageContent>): Promise<void> {
    return this.sharePoint.write(`${PAGES}(${id})/savepageasdraft`, { body: { ...content } });
  }

  publish(id: number): Promise<void> {
    return this.sharePoint.write(`${PAGES}(${id})/publish`, {});
  }

  setNews(id: number, news: boolean): Promise<void> {
    return this.sharePoint.write(`${PAGES}(${id})/${news ? "promotetonews" : "demotefromnews"}`, {});
  }

  /** Goes back to the published version. */
  async discard(page: SitePage): Promise<void> {
    await this.checkOut(page);
    await this.sharePoint.write(`${PAGES}(${page.Id})/discardpage`, {});
  }
}
