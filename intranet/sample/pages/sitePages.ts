import type { ItemDefinition } from "../../../local/sharepoint";
import { writeItem } from "../../../src/data/model/fields/field";
import { INTERVIEW_FIELDS } from "../../../src/data/model/lists/interviewFields";
import { articleHtml } from "../interviews/articleHtml";
import type { Article } from "../interviews/articles/article";
import { tokyoInstant } from "../seed/calendar";
import { webPartPages } from "./webPartPages";

/** What the pages refer to. */
export interface PageReferences {
  /** Server-relative address of the site. */
  readonly siteUrl: string;
  readonly authorId: number;
  /** Item id of a storyteller's profile; undefined when they are not listed. */
  readonly volunteerId: (storyteller: string) => number | undefined;
  /** Item ids by topic code. */
  readonly topicIds: ReadonlyMap<string, number>;
}

/** `PromotedState` of a page, of a news post that was never published, and of a published news post. */
const PROMOTED = { page: 0, draftNews: 1, news: 2 } as const;
const MODERATION = { published: 0, draft: 3, scheduled: 4 } as const;
const PUBLISHING_TIME = "10:00";

function system(authorId: number, day: string): ItemDefinition {
  const instant = tokyoInstant(day, "09:30");
  return { AuthorId: authorId, EditorId: authorId, Created: instant, Modified: instant };
}

/** A page that holds web parts. */
function webPartPage(page: ItemDefinition, authorId: number): ItemDefinition {
  return {
    ...system(authorId, "2024-11-01"),
    ...page,
    PromotedState: PROMOTED.page,
    ...writeItem(INTERVIEW_FIELDS, { isInterview: false }),
    OData__ModerationStatus: MODERATION.published,
  };
}

/** A news post that is no interview. */
function ordinaryNews(post: { title: string; file: string; lead: string; body: string; day: string }, authorId: number): ItemDefinition {
  return {
    ...system(authorId, post.day),
    Title: post.title,
    FileLeafRef: post.file,
    Description: post.lead,
    CanvasContent1: `<p>${post.lead}</p><p>${post.body}</p>`,
    PromotedState: PROMOTED.news,
    FirstPublishedDate: tokyoInstant(post.day, PUBLISHING_TIME),
    ...writeItem(INTERVIEW_FIELDS, { isInterview: false }),
    OData__ModerationStatus: MODERATION.published,
  };
}

/** An interview as an item of the site's pages. */
function interviewPage(article: Article, { siteUrl, authorId, volunteerId, topicIds }: PageReferences): ItemDefinition {
  const subject = article.storyteller === undefined ? undefined : volunteerId(article.storyteller);
  const profileUrl = subject === undefined ? undefined : `${siteUrl}/SitePages/Directory.aspx?ps-person=${subject}`;
  const { state = "published", picture, pinnedUntil } = article;
  return {
    ...system(authorId, article.interviewedOn),
    OData__ModerationStatus: MODERATION[state],
    Title: article.title,
    FileLeafRef: article.file,
    Description: article.lead,
    CanvasContent1: articleHtml(article, profileUrl),
    BannerImageUrl: picture === undefined ? null : { Url: `${siteUrl}/SiteAssets/interviews/${picture.file}`, Description: picture.alt },
    PromotedState: state === "draft" ? PROMOTED.draftNews : PROMOTED.news,
    FirstPublishedDate: state === "draft" ? null : tokyoInstant(article.publishedOn, PUBLISHING_TIME),
    ...writeItem(INTERVIEW_FIELDS, {
      isInterview: true,
      subjectId: subject,
      nameThen: article.nameThen,
      postThen: article.postThen,
      interviewedOn: article.interviewedOn,
      topicIds: article.topics.flatMap((code) => topicIds.get(code) ?? []),
      pinnedUntil,
      pictureAlt: picture?.alt,
    }),
  };
}

/** Every page of the site: the two with web parts, two ordinary news posts and the interviews. */
export function sitePages(articles: readonly Article[], references: PageReferences): ItemDefinition[] {
  const { authorId, siteUrl } = references;
  return [
    ...webPartPages(siteUrl).map((page) => webPartPage(page, authorId)),
    ordinaryNews(
      {
        title: "「プラっと相談」を始めました",
        file: "news-opening.aspx",
        day: "2024-11-18",
        lead: "赴任、家族、働き方。気になったときに、経験のある同僚へ一通書ける場所ができました。",
        body: "承認も日程の調整も要りません。名簿から話してみたい人を見つけて、メールかTeamsでどうぞ。相談は人事・評価に使われません。",
      },
      authorId,
    ),
    ordinaryNews(
      {
        title: "年末年始の、返信のめやすについて",
        file: "news-year-end.aspx",
        day: "2026-11-16",
        lead: "年末年始は、お返事に少し時間がかかることがあります。",
        body: "有志職員のみなさんも、それぞれの任地で休みを取ります。いまの様子は名簿で確かめてください。",
      },
      authorId,
    ),
    ...articles.map((article) => interviewPage(article, references)),
  ].map((page, index) => ({ Id: index + 1, ...page }));
}
