import type { SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs";
import type { Interview } from "../../domain/interview/interview";
import { readingOf } from "../transport/failure";
import { INTERVIEW_ITEM_COLUMNS, toInterview } from "./interviewItem";
import { listAddress } from "../transport/listAddress";
import { SITE_PAGES_URL } from "../model/lists/interviewFields";
import { readPage } from "../transport/pages";

export interface InterviewPage {
  /** Newest first, as the server ordered them. */
  readonly interviews: readonly Interview[];
  /** Posts that could not be understood. */
  readonly skipped: number;
  /** There are older ones. */
  readonly more: boolean;
}

export interface InterviewRepository {
  /**
   * Reads the newest interviews in one request.
   *
   * @param count - how many at most
   * @throws Failure; `list-missing` also while Site Pages has no interview columns
   */
  read(count: number): Promise<InterviewPage>;
}

/** News posts that are marked as interviews. 2 is the state of a published news post. */
const PUBLISHED_INTERVIEWS = "PlatInterview eq 1 and PromotedState eq 2";

/** @param options - `webUrl`: absolute address of the web whose Site Pages hold the news; may be another than the page's */
export function createInterviewRepository(sp: SPFI, { webUrl }: { readonly webUrl: string }): InterviewRepository {
  const address = listAddress(webUrl, SITE_PAGES_URL);
  const web = Web([sp.web, webUrl]);
  return {
    async read(count) {
      const posts = web
        .getList(address)
        .items.select(...INTERVIEW_ITEM_COLUMNS)
        .filter(PUBLISHED_INTERVIEWS)
        .orderBy("FirstPublishedDate", false)
        .top(count + 1);
      const { items } = await readingOf(address, readPage(posts));
      const understood = items
        .map((item) => toInterview(item, webUrl))
        .filter((interview): interview is Interview => interview !== undefined);
      const now = new Date().toISOString();
      // Editors and approvers receive scheduled posts before their time.
      const published = understood.filter((interview) => interview.publishedAt <= now);
      return { interviews: published.slice(0, count), skipped: items.length - understood.length, more: items.length > count };
    },
  };
}
