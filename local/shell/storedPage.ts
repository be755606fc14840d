import { sectionsOf } from "./canvas";
import type { Section } from "./canvas";

/** A page of the site as the person who asks sees it. */
export interface StoredPage {
  readonly id: number;
  readonly title: string;
  readonly sections: readonly Section[];
  /** As SharePoint answers it: the editor must know whether it has changed since. */
  readonly canvas: string;
  readonly mayEdit: boolean;
  /** What is shown is newer than what readers see. */
  readonly isDraft: boolean;
}

/** Reads one page by its file name below `SitePages/`; undefined when there is none that the person sees. */
export type ReadPage = (request: Request, file: string) => Promise<StoredPage | undefined>;

interface SitePageAnswer {
  readonly Id: number;
  readonly Title: string | null;
  readonly CanvasContent1: string | null;
  readonly DoesUserHaveEditPermission: boolean;
  /** `2.0` is published, `2.1` a draft. */
  readonly Version: string;
}

const [FORBIDDEN, NOT_FOUND] = [403, 404];

/**
 * Reads pages through SharePoint's own pages service, so that versions, check-outs and permissions are SharePoint's business.
 *
 * @param send - answers a request to SharePoint
 * @param webUrl - absolute address of the web
 */
export function pageReader(send: (request: Request) => Response | Promise<Response>, webUrl: string): ReadPage {
  return async (request, file) => {
    const url = `${webUrl}/_api/sitepages/pages/getbyurl('${encodeURIComponent(`SitePages/${file}`.replaceAll("'", "''"))}')`;
    const response = await send(
      new Request(url, { headers: { accept: "application/json;odata=nometadata", cookie: request.headers.get("cookie") ?? "" } }),
    );
    if (response.status === FORBIDDEN || response.status === NOT_FOUND) return undefined;
    if (!response.ok) throw new Error(`SharePoint answered ${response.status} for the page ${file}: ${await response.text()}`);
    const {
      Id: id,
      Title: title,
      CanvasContent1: canvas,
      DoesUserHaveEditPermission: mayEdit,
      Version: version,
    } = (await response.json()) as SitePageAnswer;
    return { id, title: title ?? file, sections: sectionsOf(canvas), canvas: canvas ?? "", mayEdit, isDraft: !version.endsWith(".0") };
  };
}
