import { day, flag, lookup, lookups, own, text } from "../fields/kinds";
import { asItem, id, instant, line } from "../fields/itemValues";
import { needed } from "../fields/presence";
import { TOPICS_KEY, VOLUNTEERS_KEY } from "./keys";

/** Below the web of the intranet homepage, without leading slash. */
export const SITE_PAGES_URL = "SitePages";

/** What a news post holds that is an interview, in the order in which it is asked for. */
export const INTERVIEW_FIELDS = {
  id: needed(own("Id", id)),
  title: needed(own("Title", (value) => line(value, 255))),
  lead: own("Description", (value) => line(value, 1000)),
  /** Server-relative and decoded, as SharePoint sent it. */
  fileRef: own("FileRef", (value) => value),
  picture: own("BannerImageUrl", (value) => asItem(value)?.["Url"]),
  publishedAt: needed(own("FirstPublishedDate", instant)),
  subjectId: lookup("PlatSubject", VOLUNTEERS_KEY),
  nameThen: text("PlatNameThen", 80),
  postThen: text("PlatPostThen", 120),
  interviewedOn: day("PlatInterviewedOn"),
  topicIds: lookups("PlatTopics", TOPICS_KEY),
  pinnedUntil: day("PlatPinnedUntil"),
  pictureAlt: text("PlatPictureAlt"),
  /** Marks a news post as an interview. */
  isInterview: flag("PlatInterview", false),
};
