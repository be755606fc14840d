/** A news post of the intranet in which a volunteer tells their story. */
export interface Interview {
  /** Site page item id. */
  readonly id: number;
  readonly title: string;
  readonly lead: string;
  /** Server-relative or same-tenant https address of the page, checked. */
  readonly url: string;
  /** Checked address of the picture; absent: the product draws the stones instead. */
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
