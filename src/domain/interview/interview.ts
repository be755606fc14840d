/** A news post of the intranet in which a volunteer tells their story. */
export interface Interview {
  /** Site page item id. */
  readonly id: number;
  readonly title: string;
  readonly lead: string;
  /** Absolute address of the page, checked by `safeUrl`: on the origin of the intranet or on SharePoint Online. */
  readonly url: string;
  /** Absolute address of the picture, checked likewise; absent: the product draws the stones instead. */
  readonly pictureUrl?: string;
  readonly pictureAlt: string;
  /** ISO instant. */
  readonly publishedAt: string;
  /** `2026-10-05`. */
  readonly interviewedOn?: string;
  /** Volunteer's list item id; absent once they have withdrawn. */
  readonly subjectId?: number;
  /** Name and post at the time, so that the article reads well for ever. */
  readonly nameThen: string;
  readonly postThen: string;
  readonly topicIds: readonly number[];
  /** `2026-12-31`: stays on top until then. */
  readonly pinnedUntil?: string;
}

/** What leads from a person to the interview with them. */
export type InterviewLink = Pick<Interview, "title" | "url" | "publishedAt">;
